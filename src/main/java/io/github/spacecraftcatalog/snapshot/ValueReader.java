package io.github.spacecraftcatalog.snapshot;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
   * @param node the value, never JSON's null
   * @param place where it is, and where problems and nested records go
   * @throws MalformedValueException when the value is not what the field can hold
   */
  Optional<T> read(JsonNode node, ValuePlace place) throws MalformedValueException;
}
