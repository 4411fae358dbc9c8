package io.github.spacecraftcatalog.diagnostic;

/** How much a {@link Diagnostic} matters, most serious first. */
public enum Severity {
  /** The input cannot be trusted: nothing is published. */
  ERROR,
  /** A value is shown as unknown: the site is published without it. */
  WARNING,
  /** Worth knowing, nothing to mend; never turned into an error. */
  NOTICE;

  /** The word a diagnostic line starts with. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "notice";
    };
  }
}
