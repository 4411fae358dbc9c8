package io.github.spacecraftcatalog.table;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.FieldType;
import io.github.spacecraftcatalog.schema.ObjectDefinition;
import io.github.spacecraftcatalog.schema.SourceSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of the catalog, made from the definitions of its records: one for each kind, and one
 * for each list in a kind's records.
 */
public final class Tables {

  private Tables() {}

  /** All tables, those of the kinds in the order of {@link RecordKind}, each with its lists. */
  public static List<Table> all() {
    return Arrays.stream(RecordKind.values())
        .flatMap(kind -> tables(kind, SourceSchema.collectionName(kind)))
        .toList();
  }

  private static Stream<Table> tables(RecordKind kind, String name) {
    ObjectDefinition definition = SourceSchema.of(kind);
    var records =
        new Table(name, kind, Optional.empty(), definition.description(), columns(definition), 1);
    return Stream.concat(
        Stream.of(records),
        definition.fields().stream()
            .filter(field -> isListOfItsOwn(field, kind))
            .map(field -> listTable(kind, name, field)));
  }

  /** The id first. */
  private static List<Column> columns(ObjectDefinition definition) {
    return Stream.concat(
            definition.field(FieldDefinition.ID).stream(),
            definition.fields().stream().filter(field -> !field.name().equals(FieldDefinition.ID)))
        .flatMap(field -> Columns.of(field, List.of()))
        .toList();
  }

  /** Records that name what they belong to need no table in between. */
  private static boolean isListOfItsOwn(FieldDefinition field, RecordKind owner) {
    if (!(field.type() instanceof FieldType.ListOf list)) {
      return false;
    }
    return !(list.element() instanceof FieldType.RecordOf record)
        || SourceSchema.of(record.kind()).fields().stream()
            .noneMatch(back -> back.type().equals(new FieldType.RecordOf(owner)));
  }

  private static Table listTable(RecordKind kind, String collection, FieldDefinition field) {
    FieldType element = ((FieldType.ListOf) field.type()).element();
    Stream<Column> key = Stream.of(Columns.owner(idOf(kind), kind), Columns.position());
    var one = new FieldDefinition(field.name(), element, field.description());
    return new Table(
        collection + "_" + field.name(),
        kind,
        Optional.of(field.name()),
        field.description(),
        Stream.concat(key, Columns.of(one, List.of())).toList(),
        2);
  }

  /** {@code spacecraft_config_id} for a SpacecraftConfig. */
  private static String idOf(RecordKind kind) {
    String words = SourceSchema.of(kind).name().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    return words.toLowerCase(Locale.ROOT) + "_id";
  }
}
