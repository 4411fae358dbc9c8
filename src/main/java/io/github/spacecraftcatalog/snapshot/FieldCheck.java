package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks the fields of a record that the model knows. */
final class FieldCheck {

  private final Diagnostics diagnostics;

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
      Optional<JsonValue> value = record.get(field.name()).filter(known -> !known.isNull());
      if (value.isPresent() && !isReadable(field, value.get(), place.member(field.name()))) {
        malformed.add(field.name());
      }
    }
    if (Fields.of(kind).contains(Fields.NAME) && !hasName(record)) {
      place.report(Rule.RECORD_NAME, Harvester.noun(kind) + " needs a name");
    }
    return Set.copyOf(malformed);
  }

  private static boolean isReadable(Field<?> field, JsonValue value, Here place) {
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

  /** A place in a capture. */
  private final class Here implements ValuePlace {

    private final String file;
    private final int line;
    private final String pointer;

    Here(String file, int line, String pointer) {
      this.file = file;
      this.line = line;
      this.pointer = pointer;
    }

    @Override
    public Here member(String token) {
      return new Here(file, line, pointer + "/" + token);
    }

    @Override
    public void report(Rule rule, String message) {
      diagnostics.report(rule, new Place(file, line, 0, pointer), message);
    }
  }
}
