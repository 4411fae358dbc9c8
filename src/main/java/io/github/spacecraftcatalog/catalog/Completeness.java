package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Capture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of the source the captures hold.
 *
 * @param known how many spacecraft records the captures hold, placeholders included, since the
 *     source counts them too
 * @param ofSource how many the source knew, by the newest capture that tells
 * @param date the day of the newest dated capture
 * @param captures how many captures there are
 */
public record Completeness(
    int known, OptionalInt ofSource, Optional<LocalDate> date, int captures) {

  static Completeness of(int known, List<Capture> captures) {
    OptionalInt ofSource =
        captures.stream()
            .sorted()
            .map(Capture::sourceCount)
            .filter(OptionalInt::isPresent)
            .reduce(OptionalInt.empty(), (older, newer) -> newer);
    Optional<LocalDate> date =
        captures.stream()
            .flatMap(capture -> capture.date().stream())
            .max(Comparator.naturalOrder());
    return new Completeness(known, ofSource, date, captures.size());
  }
}
