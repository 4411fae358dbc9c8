package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far two sets say the same, whatever the order of their pages, records and members. */
enum Sameness {
  /** To the last value. */
  FULL,
  /** But for the durations that grow while something is under way. */
  BUT_FOR_CLOCKS,
  /** Something has changed. */
  NONE;

  /** What grows with the clock while a craft is in space (LL2 2.3.0). */
  private static final Set<String> IN_SPACE_CLOCKS = Set.of("time_in_space", "time_docked");

  /** What grows with the clock while a flight has not ended. */
  private static final Set<String> FLIGHT_CLOCKS = Set.of("duration");

  static Sameness of(SortedMap<Integer, JsonObject> a, SortedMap<Integer, JsonObject> b) {
    if (plain(a, false).equals(plain(b, false))) {
      return FULL;
    }
    return plain(a, true).equals(plain(b, true)) ? BUT_FOR_CLOCKS : NONE;
  }

  private static Map<Integer, JsonValue> plain(
      Map<Integer, JsonObject> records, boolean clocksStopped) {
    var plain = new TreeMap<Integer, JsonValue>();
    records.forEach((id, record) -> plain.put(id, plain(record, clocksStopped)));
    return plain;
  }

  /** A value with the members of its objects by name. */
  private static JsonValue plain(JsonValue value, boolean clocksStopped) {
    if (value instanceof JsonArray array) {
      return JsonArray.of(array.elements().stream().map(e -> plain(e, clocksStopped)).toList());
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    var members = new TreeMap<String, JsonValue>();
    List<String> names = object.names();
    for (int i = 0; i < names.size(); i++) {
      if (!(clocksStopped && isClock(object, names.get(i)))) {
        members.put(names.get(i), plain(object.values().get(i), clocksStopped));
      }
    }
    return JsonObject.of(members);
  }

  private static boolean isClock(JsonObject object, String name) {
    boolean isInSpace = object.get("in_space").filter(JsonLiteral.TRUE::equals).isPresent();
    boolean isFlying = object.get("mission_end").filter(JsonLiteral.NULL::equals).isPresent();
    return (isInSpace && IN_SPACE_CLOCKS.contains(name))
        || (isFlying && FLIGHT_CLOCKS.contains(name));
  }
}
