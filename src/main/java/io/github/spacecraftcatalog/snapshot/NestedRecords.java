package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.FieldType;
import io.github.spacecraftcatalog.schema.SourceSchema;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which members of a record hold records of their own, and of which kind: in its shortest form a
 * nested record has no more than an id and a name, which could be anything's.
 */
final class NestedRecords {

  private static final Map<RecordKind, Map<String, RecordKind>> KINDS =
      Arrays.stream(RecordKind.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), NestedRecords::within));

  /** Names that mean the same wherever they stand. */
  private static final Map<String, RecordKind> ANYWHERE =
      Map.of("spacestation", RecordKind.SPACE_STATION);

  private static final Set<String> LISTS =
      Arrays.stream(RecordKind.values())
          .flatMap(kind -> SourceSchema.of(kind).fields().stream())
          .filter(NestedRecords::isListOfRecords)
          .map(FieldDefinition::name)
          .collect(Collectors.toUnmodifiableSet());

  private NestedRecords() {}

  /** Whether a member holds an array of records, not a single one. */
  static boolean isList(String member) {
    return LISTS.contains(member);
  }

  /** The kind of the records in a member; empty when the member holds none that is known by it. */
  static Optional<RecordKind> kindOf(Optional<RecordKind> parent, String member) {
    RecordKind known =
        parent.map(kind -> KINDS.getOrDefault(kind, Map.of())).orElse(Map.of()).get(member);
    return Optional.ofNullable(known == null ? ANYWHERE.get(member) : known);
  }

  private static Map<String, RecordKind> within(RecordKind kind) {
    return SourceSchema.of(kind).fields().stream()
        .filter(field -> kindIn(field.type()).isPresent())
        .collect(
            Collectors.toUnmodifiableMap(
                FieldDefinition::name, field -> kindIn(field.type()).orElseThrow()));
  }

  private static Optional<RecordKind> kindIn(FieldType type) {
    if (type instanceof FieldType.RecordOf record) {
      return Optional.of(record.kind());
    }
    return type instanceof FieldType.ListOf list ? kindIn(list.element()) : Optional.empty();
  }

  private static boolean isListOfRecords(FieldDefinition field) {
    return field.type() instanceof FieldType.ListOf list
        && list.element() instanceof FieldType.RecordOf;
  }
}
