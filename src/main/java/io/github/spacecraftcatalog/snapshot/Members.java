package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of an object that is a value and no record of its own. One that is malformed is
 * reported and counts as unknown, the others stay.
 *
 * @param object the object
 * @param place where it is
 */
record Members(JsonObject object, ValuePlace place) {

  /** Throws unless the value is an object. */
  static Members of(JsonValue value, ValuePlace place) throws MalformedValueException {
    Values.require(value instanceof JsonObject, value, "an object");
    return new Members((JsonObject) value, place);
  }

  /** The objects in an array; throws unless it is one, and holds nothing else. */
  static List<Members> all(JsonValue value, ValuePlace place) throws MalformedValueException {
    Values.require(value instanceof JsonArray, value, "an array");
    var all = new ArrayList<Members>();
    for (JsonValue element : ((JsonArray) value).elements()) {
      all.add(of(element, place.member(Integer.toString(all.size()))));
    }
    return all;
  }

  /** A member; empty when it is not there, unknown or malformed. */
  <T> Optional<T> read(String name, ValueReader<T> reader) {
    Optional<JsonValue> value = object.get(name).filter(known -> !known.isNull());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    ValuePlace here = place.member(name);
    try {
      return reader.read(value.get(), here);
    } catch (MalformedValueException e) {
      here.report(e.rule(), e.sentence());
      return Optional.empty();
    }
  }

  /** A text in nested objects: {@code rocket, configuration, full_name}. */
  Optional<String> line(String... path) {
    Members at = this;
    for (int i = 0; i < path.length - 1; i++) {
      Optional<Members> inner = at.read(path[i], (value, here) -> Optional.of(of(value, here)));
      if (inner.isEmpty()) {
        return Optional.empty();
      }
      at = inner.get();
    }
    return at.read(path[path.length - 1], Values::line);
  }
}
