package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is around a place in an answer, as fields that a record there could have itself: an answer
 * does not repeat in a record what the record is nested in.
 */
final class Surroundings {

  /** The top of an answer. */
  static final Surroundings NONE = new Surroundings(null, "", JsonObject.EMPTY, false);

  private final @Nullable Surroundings outer;
  private final String field;
  private final JsonObject object;
  private final boolean isWhole;

  /**
   * An object that is around.
   *
   * @param field which field of a flight or a docking it would be
   * @param isWhole whether all of it is meant, or no more than it takes to recognise it
   */
  private Surroundings(
      @Nullable Surroundings outer, String field, JsonObject object, boolean isWhole) {
    this.outer = outer;
    this.field = field;
    this.object = object;
    this.isWhole = isWhole;
  }

  /** What is around the members of a record. */
  Surroundings within(RecordKind kind, JsonObject record) {
    return switch (kind) {
      case SPACECRAFT -> new Surroundings(null, "spacecraft", record, false);
      case SPACECRAFT_FLIGHT -> new Surroundings(null, "flight_vehicle_chaser", record, false);
      case SPACE_STATION -> new Surroundings(null, "space_station_target", record, false);
      default -> this;
    };
  }

  /** What is around the members of an object that is no record. */
  Surroundings within(JsonObject around) {
    if (around.has("rocket") && around.has("net")) {
      return new Surroundings(this, "launch", around, true);
    }
    return around.has("currently_docked") || around.has("docked")
        ? new Surroundings(this, "docking_location", around, false)
        : this;
  }

  /** What is implied for a record of a kind that does not say it itself. */
  JsonObject implied(RecordKind kind, JsonObject record) {
    if (kind != RecordKind.SPACECRAFT_FLIGHT && kind != RecordKind.DOCKING_EVENT) {
      return JsonObject.EMPTY;
    }
    var implied = new LinkedHashMap<String, JsonValue>();
    for (Surroundings at = this; at != null; at = at.outer) {
      if (!at.field.isEmpty() && at.isFieldOf(kind) && !record.has(at.field)) {
        implied.put(at.field, at.isWhole ? at.object : name(at.object));
      }
    }
    return implied.isEmpty() ? JsonObject.EMPTY : JsonObject.of(implied);
  }

  private boolean isFieldOf(RecordKind kind) {
    boolean ofFlight = field.equals("spacecraft") || field.equals("launch");
    return ofFlight == (kind == RecordKind.SPACECRAFT_FLIGHT);
  }

  /** As much of a record as it takes to recognise it. */
  private static JsonObject name(JsonObject record) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String name : new String[] {"id", "name"}) {
      record.get(name).ifPresent(value -> members.put(name, value));
    }
    return JsonObject.of(members);
  }
}
