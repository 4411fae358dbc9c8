package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells of the records that have no page here, once for each kind, however many captures have it.
 */
final class OtherRecordsReport {

  /** A kind, and whether spacecraft were read out of its records. */
  private record Subject(OtherRecords.Kind kind, boolean harvested) {}

  /** Where a kind was seen first, and how often. */
  private record Seen(String firstFile, int inFirst, int captures) {}

  private final Map<Subject, Seen> seen = new LinkedHashMap<>();

  /** Counts the records of a capture; {@code file} is how diagnostics name it. */
  void add(String file, Strangers strangers) {
    strangers.forEach(
        (kind, harvested, count) ->
            seen.merge(
                new Subject(kind, harvested),
                new Seen(file, count, 1),
                (first, again) ->
                    new Seen(first.firstFile(), first.inFirst(), first.captures() + 1)));
  }

  void report(Diagnostics diagnostics) {
    seen.forEach(
        (subject, known) ->
            diagnostics.report(
                Rule.OTHER_RECORDS, Place.of(known.firstFile()), sentence(subject, known)));
  }

  private static String sentence(Subject subject, Seen known) {
    OtherRecords.Kind kind = subject.kind();
    int others = known.captures() - 1;
    return "holds "
        + known.inFirst()
        + " "
        + (known.inFirst() == 1 ? kind.singular() : kind.plural())
        + " without a page here"
        + (subject.harvested() ? ": the spacecraft within are read" : ": skipped")
        + (others == 0 ? "" : "; so do " + others + (others == 1 ? " other" : " others"));
  }
}
