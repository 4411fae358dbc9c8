package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the fields of merged records. What a capture says wrongly was reported when it was merged,
 * and is unknown here. Equal objects are read once: all spacecraft of a configuration have the same
 * picture. For several threads.
 */
final class FieldValues {

  private final Map<Field<?>, Map<JsonValue, Optional<?>>> known = new ConcurrentHashMap<>();

  /** The value of a field; empty when it is unknown or malformed. */
  <T> Optional<T> get(Field<T> field, JsonValue value) {
    if (value.isNull()) {
      return Optional.empty();
    }
    if (!(value instanceof JsonObject || value instanceof JsonArray)) {
      return read(field, value);
    }
    return cast(
        known
            .computeIfAbsent(field, any -> new ConcurrentHashMap<>())
            .computeIfAbsent(value, any -> read(field, value)));
  }

  private static <T> Optional<T> read(Field<T> field, JsonValue value) {
    try {
      return field.reader().read(value, ValuePlace.SILENT);
    } catch (MalformedValueException e) {
      return Optional.empty();
    }
  }

  /** Values are only ever kept under the field whose reader made them. */
  @SuppressWarnings("unchecked")
  private static <T> Optional<T> cast(Optional<?> value) {
    return (Optional<T>) value;
  }
}
