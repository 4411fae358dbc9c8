package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.snapshot.RecordData.Superseded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One record, of all that the captures say of it. */
final class MergedRecord {

  private final Map<String, JsonValue> fields = new LinkedHashMap<>();
  private final Map<String, JsonValue> implied = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Set<String> malformed = new HashSet<>();
  private final List<Superseded> superseded = new ArrayList<>();
  private final List<Capture> captures = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  private MergedRecord() {}

  /** Lays what is said of a record over each other, the newest uppermost. */
  static MergedRecord of(Collection<Statement> statements) {
    var record = new MergedRecord();
    statements.stream().sorted().forEach(record::add);
    return record;
  }

  private void add(Statement statement) {
    captures.addAll(statement.captures());
    JsonObject record = statement.evidence().record();
    for (String name : record.names()) {
      record.get(name).ifPresent(value -> add(name, value, statement));
    }
    JsonObject around = statement.evidence().implied();
    for (String name : around.names()) {
      around.get(name).ifPresent(value -> implied.merge(name, value, MergedRecord::completed));
    }
    get(Fields.NAME).ifPresent(names::add);
  }

  private void add(String name, JsonValue value, Statement statement) {
    JsonValue known = fields.get(name);
    boolean isMalformed = statement.malformed().contains(name);
    if (known == null) {
      put(name, value, statement);
    } else if (isMalformed && !malformed.contains(name)) {
      leaveOut("/" + Harvester.escape(name), value, statement.newest().capture());
    } else {
      replace(name, known, value, statement);
    }
    if (isMalformed && fields.get(name) == value) {
      malformed.add(name);
    }
  }

  private void replace(String name, JsonValue known, JsonValue value, Statement statement) {
    Capture older = origin(name, statement).capture();
    var merge = new Merge((pointer, old) -> leaveOut(pointer, old, older));
    String pointer = "/" + Harvester.escape(name);
    JsonValue merged = value;
    if (malformed.remove(name)) {
      leaveOut(pointer, known, older);
    } else {
      merged = merge.merge(pointer, known, value);
    }
    if (merged != known || known.equals(value)) {
      put(name, merged, statement);
    }
  }

  private Origin origin(String name, Statement statement) {
    return origins.getOrDefault(name, statement.newest());
  }

  private void put(String name, JsonValue value, Statement statement) {
    Origin record = statement.newest();
    fields.put(name, value);
    origins.put(
        name,
        new Origin(
            record.capture(), record.line(), record.pointer() + "/" + Harvester.escape(name)));
  }

  private void leaveOut(String pointer, JsonValue value, Capture capture) {
    superseded.add(new Superseded(pointer, value, capture));
  }

  private static JsonValue completed(JsonValue older, JsonValue newer) {
    return new Merge((pointer, old) -> {}).merge("", older, newer);
  }

  /** Whether any capture has the field, be it as unknown. */
  boolean carries(Field<?> field) {
    return fields.containsKey(field.name());
  }

  /** The value of a field; empty when it is unknown, malformed, or no capture carries it. */
  <T> Optional<T> get(Field<T> field) {
    JsonValue value = fields.get(field.name());
    JsonValue around = implied.get(field.name());
    if (around != null) {
      value = value == null || value.isNull() ? around : completed(around, value);
    }
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    try {
      return field.reader().read(value, ValuePlace.SILENT);
    } catch (MalformedValueException e) {
      return Optional.empty();
    }
  }

  RecordData data() {
    return new RecordData(JsonObject.of(fields), superseded);
  }

  Provenance provenance() {
    String name = get(Fields.NAME).orElse("");
    List<String> former = names.stream().filter(known -> !known.equals(name)).toList();
    return new Provenance(origins, captures, former);
  }
}
