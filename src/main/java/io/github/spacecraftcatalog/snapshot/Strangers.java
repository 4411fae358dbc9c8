package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the records of a capture that are none of the catalog's. */
final class Strangers {

  /** The first unknown record of an answer, and what to say of it. */
  record Unknown(int line, String pointer, String sentence) {}

  private final Map<OtherRecords.Kind, Integer> read = new LinkedHashMap<>();
  private final Map<OtherRecords.Kind, Integer> skipped = new LinkedHashMap<>();
  private @Nullable Unknown firstUnknown;
  private int unknown;

  /** Whether it is a record of Launch Library. */
  boolean recognise(JsonObject record) {
    return OtherRecords.kindOf(record).isPresent();
  }

  /** Counts a record of Launch Library; {@code harvested} when it held records of the catalog. */
  void add(JsonObject record, boolean harvested) {
    Map<OtherRecords.Kind, Integer> counts = harvested ? read : skipped;
    OtherRecords.kindOf(record).ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
  }

  /** Counts something that nobody knows. */
  void unknown(int line, String pointer) {
    if (firstUnknown == null) {
      firstUnknown = new Unknown(line, pointer, "");
    }
    unknown++;
  }

  /** What the answer holds that nobody knows, once for the answer; forgets it. */
  Optional<Unknown> unknowns() {
    Unknown first = firstUnknown;
    if (first == null) {
      return Optional.empty();
    }
    String more = unknown == 1 ? "" : ", nor are " + (unknown - 1) + " more in the same answer";
    firstUnknown = null;
    unknown = 0;
    return Optional.of(
        new Unknown(
            first.line(),
            first.pointer(),
            "is not a record of Launch Library 2"
                + more
                + "; a spacecraft would have a spacecraft_config"));
  }

  /** A sentence for each kind of record that has no page here. */
  Stream<String> sentences() {
    return Stream.concat(
        read.entrySet().stream()
            .map(kind -> count(kind) + " without a page here: the spacecraft within are read"),
        skipped.entrySet().stream().map(kind -> count(kind) + " without a page here: skipped"));
  }

  private static String count(Map.Entry<OtherRecords.Kind, Integer> counted) {
    OtherRecords.Kind kind = counted.getKey();
    int count = counted.getValue();
    return "holds " + count + " " + (count == 1 ? kind.singular() : kind.plural());
  }
}
