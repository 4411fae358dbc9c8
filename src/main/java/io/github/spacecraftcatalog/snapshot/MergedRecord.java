package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One record, of all that the captures say of it.
 *
 * @param data what the source says, to the last field
 * @param implied what its surroundings say of it
 * @param sources where the fields come from
 * @param statements everything that was said, oldest first
 * @param values reads the fields
 */
record MergedRecord(
    RecordData data,
    JsonObject implied,
    List<Provenance.Source> sources,
    List<Statement> statements,
    FieldValues values) {

  /** Lays what is said of a record over each other, the newest uppermost. */
  static MergedRecord of(Collection<Statement> statements, FieldValues values) {
    List<Statement> sorted = statements.stream().sorted().toList();
    if (sorted.size() == 1) {
      Statement only = sorted.get(0);
      JsonObject record = only.evidence().record();
      return new MergedRecord(
          new RecordData(record, List.of()),
          only.evidence().implied(),
          List.of(new Provenance.Source(only.newest(), record.names())),
          sorted,
          values);
    }
    var merge = new RecordMerge();
    sorted.forEach(merge::add);
    return new MergedRecord(merge.data(), merge.implied(), merge.sources(), sorted, values);
  }

  /** Whether any capture has the field, be it as unknown. */
  boolean carries(Field<?> field) {
    return data.fields().has(field.name());
  }

  /** The value of a field; empty when it is unknown, malformed, or no capture carries it. */
  <T> Optional<T> get(Field<T> field) {
    Optional<JsonValue> own = data.fields().get(field.name());
    Optional<JsonValue> around = implied.get(field.name());
    Optional<JsonValue> value = around.isEmpty() ? own : Optional.of(complete(around.get(), own));
    return value.isEmpty() ? Optional.empty() : values.get(field, value.get());
  }

  private static JsonValue complete(JsonValue around, Optional<JsonValue> own) {
    return own.isEmpty() || own.get().isNull() ? around : Merge.complete(around, own.get());
  }

  Provenance provenance() {
    List<Capture> captures =
        statements.stream().flatMap(statement -> statement.captures().stream()).toList();
    return new Provenance(sources, captures, formerNames());
  }

  private List<String> formerNames() {
    if (statements.size() == 1) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (Statement statement : statements) {
      statement
          .evidence()
          .record()
          .get(Fields.NAME.name())
          .flatMap(name -> values.get(Fields.NAME, name))
          .ifPresent(names::add);
    }
    get(Fields.NAME).ifPresent(names::remove);
    return List.copyOf(names);
  }
}
