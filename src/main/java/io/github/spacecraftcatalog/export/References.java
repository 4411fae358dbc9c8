package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.FieldType;
import java.util.List;
import java.util.Optional;

/** Finds the records that a value of a field is about. */
final class References {

  private References() {}

  /** The records in a value of a type; none in one that is not as the type says. */
  static List<RecordKey> in(JsonValue value, FieldType type) {
    if (type instanceof FieldType.RecordOf record) {
      return key(value, record.kind()).stream().toList();
    }
    return type instanceof FieldType.ListOf list && value instanceof JsonArray array
        ? array.elements().stream().flatMap(each -> in(each, list.element()).stream()).toList()
        : List.of();
  }

  private static Optional<RecordKey> key(JsonValue value, RecordKind kind) {
    return value instanceof JsonObject object
        ? object
            .get(FieldDefinition.ID)
            .filter(JsonNumber.class::isInstance)
            .flatMap(id -> key(kind, id.toString()))
        : Optional.empty();
  }

  /** The key of a record; empty for what can be no id. */
  static Optional<RecordKey> key(RecordKind kind, String id) {
    try {
      return Optional.of(new RecordKey(kind, Integer.parseInt(id)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
