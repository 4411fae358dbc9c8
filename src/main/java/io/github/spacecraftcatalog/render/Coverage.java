package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Completeness;
import java.util.Optional;
import java.util.OptionalInt;

/** Says how much of the source the captures hold, and of when. */
final class Coverage {

  private Coverage() {}

  /** {@code 20 of 596 spacecraft known to the source}. */
  static String phrase(Completeness completeness) {
    String known = Words.number(completeness.known());
    OptionalInt ofSource = ofSource(completeness);
    return ofSource.isPresent()
        ? known + " of " + Words.number(ofSource.getAsInt()) + " spacecraft known to the source"
        : known + " spacecraft";
  }

  /** The end of a sentence: {@code , as of 31 January 2026.} */
  static String dated(Completeness completeness) {
    return completeness.date().map(date -> ", as of " + Words.date(date)).orElse("") + ".";
  }

  /** Two sentences for the home page. */
  static String sentences(Completeness completeness) {
    String captures = completeness.captures() == 1 ? "The capture carries" : "The captures carry";
    return phrase(completeness)
        + ". "
        + completeness
            .date()
            .map(date -> "The newest capture is of " + Words.date(date) + ".")
            .orElse(captures + " no date.");
  }

  /** How much it is in thousandths; empty when the source's count is not known. */
  static Optional<Integer> permille(Completeness completeness) {
    OptionalInt ofSource = ofSource(completeness);
    return ofSource.isPresent() && ofSource.getAsInt() > 0
        ? Optional.of(Math.toIntExact(completeness.known() * 1000L / ofSource.getAsInt()))
        : Optional.empty();
  }

  /** A count below what the captures hold is of another time or another question: not told. */
  private static OptionalInt ofSource(Completeness completeness) {
    int count = completeness.ofSource().orElse(-1);
    return count >= completeness.known() ? OptionalInt.of(count) : OptionalInt.empty();
  }
}
