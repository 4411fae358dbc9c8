package io.github.spacecraftcatalog.diagnostic;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One problem in the input, told so that its owner can mend it.
 *
 * @param rule what kind of problem it is
 * @param place where it is
 * @param message what is wrong and what would be right, without a full stop
 */
public record Diagnostic(Rule rule, Place place, String message) implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /** Control characters, Unicode's line ends and what turns the direction of writing around. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

  /**
   * Control characters of quoted input become spaces: a diagnostic is one line, and nothing in a
   * capture may drive the reader's terminal.
   */
  public Diagnostic {
    message = withoutControls(message);
  }

  /** How serious it is. */
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /**
   * The line for people: {@code error: a.json: /results/3: a spacecraft without "id" [record-id]}.
   */
  @Override
  public String toString() {
    String where = withoutControls(place.toString());
    return severity().word() + ": " + where + ": " + message + " [" + rule.label() + "]";
  }

  private static String withoutControls(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }
}
