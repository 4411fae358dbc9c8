package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Checks the fields of records that the model knows. For several threads. */
final class FieldCheck {

  private final String folder;
  private final Diagnostics diagnostics;

  /** Objects that many records have in common, such as a picture, and that can be read. */
  private final Map<Field<?>, Set<JsonValue>> readable = new ConcurrentHashMap<>();

  /** A check; {@code folder} is how diagnostics name the folder of the captures. */
  FieldCheck(String folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /**
   * For each of several statements on one record, its fields that cannot be read. What is wrong in
   * the same way in several is reported once, at the newest.
   *
   * @param statements oldest first
   */
  List<Set<String>> malformed(RecordKind kind, List<Statement> statements) {
    var malformed = new ArrayList<Set<String>>();
    var said = new HashSet<String>();
    for (int i = statements.size() - 1; i >= 0; i--) {
      malformed.add(malformed(kind, statements.get(i), said));
    }
    Collections.reverse(malformed);
    return malformed;
  }

  private Set<String> malformed(RecordKind kind, Statement statement, Set<String> said) {
    Origin newest = statement.newest();
    String path = newest.capture().path();
    var place = new Here(new Checked(folder.isEmpty() ? path : folder + "/" + path, newest, said));
    JsonObject record = statement.evidence().record();
    var malformed = new HashSet<String>();
    for (Field<?> field : Fields.of(kind)) {
      Optional<JsonValue> value = record.get(field.name());
      if (value.isPresent()
          && !value.get().isNull()
          && !isReadable(field, value.get(), place.member(field.name()))) {
        malformed.add(field.name());
      }
    }
    if (Fields.of(kind).contains(Fields.NAME) && !hasName(record)) {
      place.report(Rule.RECORD_NAME, Harvester.noun(kind) + " needs a name");
    }
    return Set.copyOf(malformed);
  }

  private boolean isReadable(Field<?> field, JsonValue value, Here place) {
    if (!(value instanceof JsonObject)) {
      return read(field, value, place);
    }
    Set<JsonValue> known = readable.computeIfAbsent(field, any -> ConcurrentHashMap.newKeySet());
    if (known.contains(value)) {
      return true;
    }
    var probe = new Probe();
    if (read(field, value, probe) && probe.isClean) {
      known.add(value);
      return true;
    }
    return read(field, value, place);
  }

  private static boolean read(Field<?> field, JsonValue value, ValuePlace place) {
    try {
      field.reader().read(value, place);
      return true;
    } catch (MalformedValueException e) {
      place.report(e.rule(), e.sentence());
      return false;
    }
  }

  private static boolean hasName(JsonObject record) {
    try {
      Optional<JsonValue> name = record.get(Fields.NAME.name()).filter(known -> !known.isNull());
      return name.isPresent()
          && Fields.NAME.reader().read(name.get(), ValuePlace.SILENT).isPresent();
    } catch (MalformedValueException e) {
      return false;
    }
  }

  /** A place that only remembers whether anything is wrong there. */
  private static final class Probe implements ValuePlace {

    private boolean isClean = true;

    @Override
    public Probe member(String token) {
      return this;
    }

    @Override
    public void report(Rule rule, String message) {
      isClean = false;
    }
  }

  /** The record that is checked, and what was said of it before. */
  private record Checked(String file, Origin origin, Set<String> said) {}

  /** A place in a record, put into words only where something is wrong. */
  private final class Here implements ValuePlace {

    private final Checked record;
    private final @Nullable Here outer;
    private final String token;

    /** The record itself. */
    Here(Checked record) {
      this(record, null, "");
    }

    private Here(Checked record, @Nullable Here outer, String token) {
      this.record = record;
      this.outer = outer;
      this.token = token;
    }

    @Override
    public Here member(String name) {
      return new Here(record, this, name);
    }

    @Override
    public void report(Rule rule, String message) {
      if (record.said().add(pointer() + " " + message)) {
        Origin origin = record.origin();
        String pointer = origin.pointer() + pointer();
        diagnostics.report(rule, new Place(record.file(), origin.line(), 0, pointer), message);
      }
    }

    private String pointer() {
      return outer == null ? "" : outer.pointer() + "/" + Origin.token(token);
    }
  }
}
