package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.Slots;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.snapshot.RecordSighting.Evidence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the records out of an answer, the nested ones too, however deep. */
final class Harvester {

  /** Told for a record without a usable id or name; takes its place, the rule and the sentence. */
  interface Complaints {
    void report(int line, String pointer, Rule rule, String sentence);
  }

  /** Records that say the same wherever they stand: an export repeats them in every spacecraft. */
  private static final Set<RecordKind> FREE_OF_SURROUNDINGS =
      EnumSet.of(
          RecordKind.CONFIGURATION,
          RecordKind.FAMILY,
          RecordKind.AGENCY,
          RecordKind.CONFIGURATION_TYPE,
          RecordKind.STATUS);

  private static final int BARREN_SLOTS = 1 << 12;

  private final Map<RecordKind, Set<JsonObject>> harvested = new EnumMap<>(RecordKind.class);

  /** Some of the objects that hold no record, each in the slot of its hash. */
  private final @Nullable JsonObject[] barren = new @Nullable JsonObject[BARREN_SLOTS];

  private final Consumer<RecordSighting> sightings;
  private final Complaints complaints;
  private int found;

  /**
   * Starts on a capture.
   *
   * @param sightings takes what is found: a nested record before the record it is nested in
   * @param complaints takes what is wrong with records as such
   */
  Harvester(Consumer<RecordSighting> sightings, Complaints complaints) {
    this.sightings = sightings;
    this.complaints = complaints;
  }

  /** Harvests a record that stands on its own, and everything in it. */
  void harvest(RecordKind kind, JsonObject record, int line, String pointer) {
    Set<JsonObject> nested = harvested.get(kind);
    if (nested != null) {
      nested.remove(record);
    }
    new Walk(line).record(kind, record, pointer, Surroundings.NONE, false);
  }

  /** Harvests the records in an object that is none itself. */
  void harvestWithin(JsonValue value, int line, String pointer) {
    new Walk(line).value(value, pointer, Surroundings.NONE);
  }

  private static int slot(JsonObject object) {
    return Slots.of(object.hashCode(), BARREN_SLOTS);
  }

  /** A walk through one record of an answer. */
  private final class Walk {

    private final int line;

    Walk(int line) {
      this.line = line;
    }

    void value(JsonValue value, String pointer, Surroundings around) {
      if (value instanceof JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
          value(array.get(i), pointer + "/" + i, around);
        }
      } else if (value instanceof JsonObject object && !object.equals(barren[slot(object)])) {
        Optional<RecordKind> kind =
            RecordShape.kindOf(object).filter(any -> Values.id(object).isPresent());
        if (kind.isPresent()) {
          record(kind.get(), object, pointer, around, isIncidental(kind.get()));
        } else {
          within(object, pointer, around);
        }
      }
    }

    /** What holds no record holds none wherever it stands. */
    private void within(JsonObject object, String pointer, Surroundings around) {
      int before = found;
      members(Optional.empty(), object, pointer, around.within(object));
      if (found == before) {
        barren[slot(object)] = object;
      }
    }

    /**
     * Agencies and stations stand in many answers; spacecraft and what they are built as do not.
     */
    private static boolean isIncidental(RecordKind kind) {
      return kind == RecordKind.AGENCY || kind == RecordKind.SPACE_STATION;
    }

    void record(
        RecordKind kind,
        JsonObject record,
        String pointer,
        Surroundings around,
        boolean incidental) {
      found++;
      if (!incidental && isRepeated(kind, record)) {
        return;
      }
      members(Optional.of(kind), record, pointer, around.within(kind, record));
      Optional<Integer> id = Values.id(record);
      if (id.isEmpty()) {
        reportId(kind, record, pointer);
        return;
      }
      var evidence = new Evidence(record, around.implied(kind, record));
      sightings.accept(
          new RecordSighting(new RecordKey(kind, id.get()), evidence, line, pointer, incidental));
    }

    private boolean isRepeated(RecordKind kind, JsonObject record) {
      return FREE_OF_SURROUNDINGS.contains(kind)
          && !harvested.computeIfAbsent(kind, any -> new HashSet<>()).add(record);
    }

    private void members(
        Optional<RecordKind> kind, JsonObject object, String pointer, Surroundings around) {
      List<String> names = object.names();
      List<JsonValue> values = object.values();
      for (int i = 0; i < names.size(); i++) {
        JsonValue value = values.get(i);
        if (value instanceof JsonObject || value instanceof JsonArray) {
          String name = names.get(i);
          Optional<RecordKind> nested =
              NestedRecords.kindOf(kind, name)
                  .filter(any -> NestedRecords.isList(name) == value instanceof JsonArray);
          member(nested, value, pointer + "/" + Origin.token(name), around);
        }
      }
    }

    private void member(
        Optional<RecordKind> kind, JsonValue value, String pointer, Surroundings around) {
      if (kind.isPresent() && value instanceof JsonObject object) {
        record(kind.get(), object, pointer, around, false);
      } else if (kind.isPresent() && value instanceof JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
          member(kind, array.get(i), pointer + "/" + i, around);
        }
      } else {
        value(value, pointer, around);
      }
    }

    private void reportId(RecordKind kind, JsonObject record, String pointer) {
      String found = record.get("id").map(id -> "it is " + Values.quote(id)).orElse("it has none");
      complaints.report(
          line,
          pointer,
          Rule.RECORD_ID,
          noun(kind) + " needs a positive whole number as its id; " + found);
    }
  }

  static String noun(RecordKind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (kind == RecordKind.AGENCY ? "an " : "a ") + word;
  }
}
