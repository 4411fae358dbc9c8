package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Checks the fields of records that the model knows. For several threads. */
final class FieldCheck {

  private final Diagnostics diagnostics;

  /** Objects that many records have in common, such as a picture, and that can be read. */
  private final Map<Field<?>, Set<JsonValue>> readable = new ConcurrentHashMap<>();

  FieldCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The fields that cannot be read, each of them reported where it was seen first. */
  Set<String> malformed(RecordKind kind, Statement statement) {
    Origin first = statement.first();
    var place = new Here(statement.file(), first.line(), first.pointer());
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

  /** A place in a capture, put into words only where something is wrong. */
  private final class Here implements ValuePlace {

    private final String file;
    private final int line;
    private final @Nullable Here outer;
    private final String token;

    /** The place of a record; {@code pointer} is its own. */
    Here(String file, int line, String pointer) {
      this(file, line, null, pointer);
    }

    private Here(String file, int line, @Nullable Here outer, String token) {
      this.file = file;
      this.line = line;
      this.outer = outer;
      this.token = token;
    }

    @Override
    public Here member(String name) {
      return new Here(file, line, this, name);
    }

    @Override
    public void report(Rule rule, String message) {
      diagnostics.report(rule, new Place(file, line, 0, pointer()), message);
    }

    private String pointer() {
      return outer == null ? token : outer.pointer() + "/" + Harvester.escape(token);
    }
  }
}
