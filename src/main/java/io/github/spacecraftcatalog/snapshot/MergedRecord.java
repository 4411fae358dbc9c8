package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import java.time.LocalDate;
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
 * @param lastChanged the day on which it became what it is; empty when it is unknown
 * @param values reads the fields
 */
record MergedRecord(
    RecordData data,
    JsonObject implied,
    List<Provenance.Source> sources,
    List<Statement> statements,
    Optional<LocalDate> lastChanged,
    FieldValues values) {

  /** A record of which only one thing is said: nothing has to be merged. */
  static MergedRecord of(Statement only, FieldValues values) {
    JsonObject record = only.evidence().record();
    return new MergedRecord(
        new RecordData(record, List.of()),
        only.evidence().implied(),
        List.of(new Provenance.Source(only.newest(), record.names())),
        List.of(only),
        LastChange.of(only),
        values);
  }

  /** Whether the source says of a field that it does not know. */
  boolean isNull(Field<?> field) {
    return data.fields().get(field.name()).filter(JsonValue::isNull).isPresent();
  }

  /** Whether a field comes from a newer capture than another; a missing one from none. */
  boolean isNewer(Field<?> field, Field<?> than) {
    Optional<Capture> capture = captureOf(field);
    Optional<Capture> other = captureOf(than);
    return capture.isPresent() && (other.isEmpty() || capture.get().compareTo(other.get()) > 0);
  }

  private Optional<Capture> captureOf(Field<?> field) {
    return sources.stream()
        .filter(source -> source.fields().contains(field.name()))
        .map(source -> source.record().capture())
        .findFirst();
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
    return new Provenance(sources, captures, formerNames(), lastChanged);
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
          .ifPresent(
              name -> {
                names.remove(name);
                names.add(name);
              });
    }
    get(Fields.NAME).ifPresent(names::remove);
    return List.copyOf(names);
  }
}
