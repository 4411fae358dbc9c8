package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a record that the model knows. */
final class FieldCheck {

  private final Diagnostics diagnostics;
  private final IdentityHashMap<Field<?>, Map<JsonValue, Boolean>> checked =
      new IdentityHashMap<>();

  FieldCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The fields that cannot be read, each of them reported.
   *
   * @param file how diagnostics name the capture
   * @param line the line of the answer; 0 when a pointer says enough
   * @param pointer where the record is
   */
  Set<String> malformed(RecordKind kind, JsonObject record, String file, int line, String pointer) {
    var place = new Here(file, line, pointer);
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

  /** Objects that many records have in common, such as a picture, are checked and reported once. */
  private boolean isReadable(Field<?> field, JsonValue value, Here place) {
    if (!(value instanceof JsonObject)) {
      return read(field, value, place);
    }
    return checked
        .computeIfAbsent(field, any -> new HashMap<>())
        .computeIfAbsent(value, any -> read(field, value, place));
  }

  private static boolean read(Field<?> field, JsonValue value, Here place) {
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
