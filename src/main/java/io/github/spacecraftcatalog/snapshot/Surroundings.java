package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is around a place in an answer, as fields that a record in it could have itself. An answer
 * does not repeat in a record what the record is nested in.
 *
 * @param ofFlights fields of flights: their spacecraft, their launch
 * @param ofDockings fields of dockings: who came, to which station and port
 */
record Surroundings(JsonObject ofFlights, JsonObject ofDockings) {

  /** The top of an answer. */
  static final Surroundings NONE = new Surroundings(JsonObject.EMPTY, JsonObject.EMPTY);

  /** What is around the members of a record. */
  Surroundings within(RecordKind kind, JsonObject record) {
    return switch (kind) {
      case SPACECRAFT ->
          new Surroundings(with(JsonObject.EMPTY, "spacecraft", name(record)), ofDockings);
      case SPACECRAFT_FLIGHT ->
          new Surroundings(
              JsonObject.EMPTY, with(JsonObject.EMPTY, "flight_vehicle_chaser", name(record)));
      case SPACE_STATION ->
          new Surroundings(
              JsonObject.EMPTY, with(JsonObject.EMPTY, "space_station_target", name(record)));
      default -> this;
    };
  }

  /** What is around the members of an object that is no record. */
  Surroundings within(JsonObject object) {
    if (object.has("rocket") && object.has("net")) {
      return new Surroundings(with(ofFlights, "launch", object), ofDockings);
    }
    return object.has("currently_docked")
        ? new Surroundings(ofFlights, with(ofDockings, "docking_location", name(object)))
        : this;
  }

  /** What is implied for a record of a kind that does not say it itself. */
  JsonObject implied(RecordKind kind, JsonObject record) {
    JsonObject all =
        kind == RecordKind.SPACECRAFT_FLIGHT
            ? ofFlights
            : kind == RecordKind.DOCKING_EVENT ? ofDockings : JsonObject.EMPTY;
    if (all.names().stream().noneMatch(record::has)) {
      return all;
    }
    var implied = new LinkedHashMap<String, JsonValue>();
    for (String name : all.names()) {
      if (!record.has(name)) {
        all.get(name).ifPresent(value -> implied.put(name, value));
      }
    }
    return JsonObject.of(implied);
  }

  private static JsonObject with(JsonObject fields, String name, JsonValue value) {
    var more = new LinkedHashMap<String, JsonValue>();
    fields.names().forEach(known -> fields.get(known).ifPresent(old -> more.put(known, old)));
    more.put(name, value);
    return JsonObject.of(more);
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
