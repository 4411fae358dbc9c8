package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonValue;
import java.util.Optional;

/**
 * Reads the value of a field.
 *
 * @param <T> what the value becomes
 */
@FunctionalInterface
interface ValueReader<T> {

  /**
   * The value; empty when the source says that it does not know, by an empty text for example.
   *
   * @param value the value, never JSON's null
   * @param place where it is, and where problems with parts of it go
   * @throws MalformedValueException when the value is not what the field can hold
   */
  Optional<T> read(JsonValue value, ValuePlace place) throws MalformedValueException;
}
