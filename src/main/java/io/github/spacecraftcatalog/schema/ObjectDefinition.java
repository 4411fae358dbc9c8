package io.github.spacecraftcatalog.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object of the source. It may have more members than are known here.
 *
 * @param name its name as a type, in the words of the source's API description: {@code
 *     SpacecraftConfig}
 * @param description what it is, a sentence
 * @param fields what it is made of
 */
public record ObjectDefinition(String name, String description, List<FieldDefinition> fields) {

  /** Copies the list. */
  public ObjectDefinition {
    fields = List.copyOf(fields);
  }

  /** A field by its name. */
  public Optional<FieldDefinition> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }

  /** An object of a number, a name, and a little more. */
  static ObjectDefinition named(String name, String description, FieldDefinition... more) {
    Stream<FieldDefinition> two =
        Stream.of(FieldDefinition.id("it"), FieldDefinition.text("name", "What it is called."));
    return new ObjectDefinition(name, description, Stream.concat(two, Stream.of(more)).toList());
  }
}
