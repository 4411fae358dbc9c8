package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    String more =
        unknown == 1
            ? ""
            : ", nor " + (unknown == 2 ? "is one" : "are " + (unknown - 1)) + " more in its answer";
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

  /** How many there are of each kind; those that held records of the catalog are not skipped. */
  void forEach(Counted counted) {
    read.forEach((kind, count) -> counted.accept(kind, true, count));
    skipped.forEach((kind, count) -> counted.accept(kind, false, count));
  }

  /** Takes a count. */
  @FunctionalInterface
  interface Counted {
    void accept(OtherRecords.Kind kind, boolean harvested, int count);
  }
}
