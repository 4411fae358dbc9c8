package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.FieldType;
import io.github.spacecraftcatalog.schema.ObjectDefinition;
import io.github.spacecraftcatalog.schema.ScalarType;
import io.github.spacecraftcatalog.schema.SourceSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The definitions of records as JSON Schema (draft 2020-12), which is also what OpenAPI 3.1 takes.
 * Only an id is required: any other field is absent where no capture carries it, and null where the
 * source does not know.
 */
final class JsonSchemas {

  /** Draft 2020-12 knows no units; names that begin so are left to their users. */
  private static final String UNIT = "x-unit";

  private final String definitions;

  /**
   * Schemas that refer to each other.
   *
   * @param definitions where in the document they are: {@code #/$defs/}
   */
  JsonSchemas(String definitions) {
    this.definitions = definitions;
  }

  /** A record as the API gives it: the source's fields, and ours. */
  JsonObject record(RecordKind kind) {
    JsonObject own =
        new JsonMembers()
            .with("type", "object")
            .with("required", List.of(RecordJson.PROVENANCE, RecordJson.LINKS))
            .with(
                "properties",
                new JsonMembers()
                    .with(RecordJson.PROVENANCE, reference(OwnSchemas.PROVENANCE))
                    .with(RecordJson.LINKS, reference(OwnSchemas.LINKS))
                    .object())
            .object();
    JsonArray both = JsonArray.of(List.of(reference(SourceSchema.of(kind).name()), own));
    return new JsonMembers().with("allOf", both).object();
  }

  /** The definitions that records of these kinds need, by name. */
  JsonMembers definitions(Collection<RecordKind> kinds) {
    var members = new JsonMembers();
    reachable(kinds).forEach(object -> members.with(object.name(), object(object)));
    return OwnSchemas.addTo(members);
  }

  JsonObject reference(String name) {
    return new JsonMembers().with("$ref", definitions + name).object();
  }

  private static Set<ObjectDefinition> reachable(Collection<RecordKind> kinds) {
    var found = new TreeSet<>(Comparator.comparing(ObjectDefinition::name));
    Deque<ObjectDefinition> open = new ArrayDeque<>();
    kinds.forEach(kind -> open.add(SourceSchema.of(kind)));
    while (!open.isEmpty()) {
      ObjectDefinition next = open.remove();
      if (found.add(next)) {
        next.fields().forEach(field -> objectIn(field.type()).ifPresent(open::add));
      }
    }
    return found;
  }

  private static Optional<ObjectDefinition> objectIn(FieldType type) {
    if (type instanceof FieldType.RecordOf record) {
      return Optional.of(SourceSchema.of(record.kind()));
    }
    if (type instanceof FieldType.ObjectOf object) {
      return Optional.of(object.definition());
    }
    if (type instanceof FieldType.FormerlyScalar formerly) {
      return Optional.of(formerly.now());
    }
    return type instanceof FieldType.ListOf list ? objectIn(list.element()) : Optional.empty();
  }

  private JsonObject object(ObjectDefinition object) {
    var properties = new JsonMembers();
    object.fields().forEach(field -> properties.with(field.name(), field(field)));
    return new JsonMembers()
        .with("description", object.description())
        .with("type", "object")
        .with("required", List.of(FieldDefinition.ID))
        .with("properties", properties.object())
        .object();
  }

  private JsonObject field(FieldDefinition field) {
    var members = new JsonMembers().with("description", field.description());
    FieldType type = field.type();
    if (type instanceof FieldType.Scalar scalar) {
      boolean isId = field.name().equals(FieldDefinition.ID);
      scalar(scalar, isId, members);
    } else if (type instanceof FieldType.ListOf list) {
      members.with("type", List.of("array", "null")).with("items", element(list.element()));
    } else if (type instanceof FieldType.FormerlyScalar formerly) {
      members.with("anyOf", anyOf(reference(formerly.now().name()), "string", "null"));
    } else if (type instanceof FieldType.FormerlyText) {
      members.with("type", List.of("integer", "string", "null"));
    } else {
      members.with("anyOf", anyOf(element(type), "null"));
    }
    return members.object();
  }

  private static void scalar(FieldType.Scalar scalar, boolean isId, JsonMembers members) {
    String type = typeName(scalar.type());
    if (isId) {
      members.with("type", type);
    } else {
      members.with("type", List.of(type, "null"));
    }
    members.with("format", format(scalar.type()));
    if (scalar.type() == ScalarType.DURATION) {
      members.with("pattern", SourceSchema.DURATION_PATTERN);
    }
    scalar.unit().ifPresent(unit -> members.with(UNIT, unit.symbol()));
  }

  private JsonObject element(FieldType type) {
    return objectIn(type)
        .map(object -> reference(object.name()))
        .orElseThrow(() -> new IllegalStateException("no object: " + type));
  }

  private static JsonArray anyOf(JsonObject first, String... types) {
    List<JsonValue> choices = new ArrayList<>();
    choices.add(first);
    Arrays.stream(types)
        .map(type -> new JsonMembers().with("type", type).object())
        .forEach(choices::add);
    return JsonArray.of(choices);
  }

  private static String typeName(ScalarType type) {
    return switch (type) {
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case TEXT, ADDRESS, DATE, DATE_TIME, DURATION -> "string";
    };
  }

  /** Of addresses none: the source's may hold what no address can, or be empty. */
  private static Optional<String> format(ScalarType type) {
    return switch (type) {
      case DATE -> Optional.of("date");
      case DATE_TIME -> Optional.of("date-time");
      case INTEGER, NUMBER, BOOLEAN, TEXT, ADDRESS, DURATION -> Optional.empty();
    };
  }
}
