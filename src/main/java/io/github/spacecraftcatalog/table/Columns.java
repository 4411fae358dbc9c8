package io.github.spacecraftcatalog.table;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.FieldType;
import io.github.spacecraftcatalog.schema.ObjectDefinition;
import io.github.spacecraftcatalog.schema.ScalarType;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.schema.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field to columns. An object becomes a column for each of its single values, a record in it one
 * for its id and one for its name, another object in it one for what that is called. JSON alone has
 * what is nested deeper, and lists within objects.
 */
final class Columns {

  private static final String NAME = "name";

  private Columns() {}

  /**
   * The columns of a field.
   *
   * @param above the members that lead to the object that it is a field of
   */
  static Stream<Column> of(FieldDefinition field, List<String> above) {
    List<String> path = Stream.concat(above.stream(), Stream.of(field.name())).toList();
    FieldType type = field.type();
    if (type instanceof FieldType.Scalar scalar) {
      return scalar(scalar, field.description(), path);
    }
    if (type instanceof FieldType.FormerlyText) {
      return Stream.of(column(path, ColumnType.DIGITS, field.description()));
    }
    if (type instanceof FieldType.RecordOf record) {
      return record(record.kind(), field.description(), path);
    }
    if (type instanceof FieldType.ObjectOf object) {
      return object(object.definition(), field, path);
    }
    if (type instanceof FieldType.FormerlyScalar formerly) {
      return object(formerly.now(), field, path)
          .map(column -> formerly(column, formerly.member(), path));
    }
    return Stream.empty();
  }

  /** The column of the record that a list is a part of. */
  static Column owner(String name, RecordKind kind) {
    return Column.of(name, ColumnType.INTEGER, "The record that the list is a part of.", List.of())
        .referringTo(kind);
  }

  /** The column of the place in a list. */
  static Column position() {
    return Column.of(
        "position", ColumnType.INTEGER, "The place in the list, counted from 1.", List.of());
  }

  private static Stream<Column> scalar(
      FieldType.Scalar scalar, String description, List<String> path) {
    Column own = column(path, type(scalar.type()), description).in(scalar.unit());
    return scalar.type() == ScalarType.DURATION
        ? Stream.of(own, seconds(description, path))
        : Stream.of(own);
  }

  private static Column seconds(String description, List<String> path) {
    String name = name(path) + "_seconds";
    return Column.of(name, ColumnType.SECONDS, description + " Empty for P0D.", List.of(path))
        .in(Optional.of(Unit.SECOND));
  }

  private static Stream<Column> record(RecordKind kind, String description, List<String> path) {
    List<String> id = below(path, FieldDefinition.ID);
    Column ids = column(id, ColumnType.INTEGER, description).referringTo(kind);
    return SourceSchema.of(kind).field(NAME).isPresent()
        ? Stream.of(
            ids,
            Column.of(name(below(path, NAME)), ColumnType.TEXT, description, List.of(id))
                .naming(kind))
        : Stream.of(ids);
  }

  private static Stream<Column> object(
      ObjectDefinition object, FieldDefinition field, List<String> path) {
    return object.fields().stream()
        .filter(member -> !member.isOfTheAnswer())
        .flatMap(member -> member(member, field, path));
  }

  private static Stream<Column> member(
      FieldDefinition member, FieldDefinition field, List<String> path) {
    String description = field.description() + " " + member.description();
    if (member.type() instanceof FieldType.ObjectOf inner) {
      return label(inner.definition())
          .map(
              label ->
                  column(
                      below(below(path, member.name()), label.name()),
                      ColumnType.TEXT,
                      description))
          .stream();
    }
    boolean isSingle =
        member.type() instanceof FieldType.Scalar || member.type() instanceof FieldType.RecordOf;
    return isSingle
        ? of(new FieldDefinition(member.name(), member.type(), description), path)
        : Stream.empty();
  }

  /** What an object is called: its first text. */
  private static Optional<FieldDefinition> label(ObjectDefinition object) {
    return object.fields().stream()
        .filter(
            field ->
                field.type() instanceof FieldType.Scalar scalar && scalar.type() == ScalarType.TEXT)
        .findFirst();
  }

  /** The single value of earlier versions stands where the member that says the same does. */
  private static Column formerly(Column column, String member, List<String> path) {
    return column.paths().contains(below(path, member)) ? column.orElse(path) : column;
  }

  private static Column column(List<String> path, ColumnType type, String description) {
    return Column.of(name(path), type, description, List.of(path));
  }

  private static String name(List<String> path) {
    return String.join("_", path);
  }

  private static List<String> below(List<String> path, String member) {
    return Stream.concat(path.stream(), Stream.of(member)).toList();
  }

  private static ColumnType type(ScalarType type) {
    return switch (type) {
      case INTEGER -> ColumnType.INTEGER;
      case NUMBER -> ColumnType.NUMBER;
      case BOOLEAN -> ColumnType.BOOLEAN;
      case TEXT, ADDRESS -> ColumnType.TEXT;
      case DATE -> ColumnType.DATE;
      case DATE_TIME -> ColumnType.DATE_TIME;
      case DURATION -> ColumnType.DURATION;
    };
  }
}
