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
    return new Column(
        name,
        ColumnType.INTEGER,
        Optional.empty(),
        "The record that the list is a part of.",
        Optional.of(kind),
        false,
        List.of());
  }

  /** The column of the place in a list. */
  static Column position() {
    return new Column(
        "position",
        ColumnType.INTEGER,
        Optional.empty(),
        "The place in the list, counted from 1.",
        Optional.empty(),
        false,
        List.of());
  }

  private static Stream<Column> scalar(
      FieldType.Scalar scalar, String description, List<String> path) {
    Column own =
        new Column(
            String.join("_", path),
            type(scalar.type()),
            scalar.unit(),
            description,
            Optional.empty(),
            false,
            List.of(path));
    return scalar.type() == ScalarType.DURATION
        ? Stream.of(own, seconds(description, path))
        : Stream.of(own);
  }

  private static Column seconds(String description, List<String> path) {
    return new Column(
        String.join("_", path) + "_seconds",
        ColumnType.SECONDS,
        Optional.of(Unit.SECOND),
        description + " Empty for P0D.",
        Optional.empty(),
        false,
        List.of(path));
  }

  private static Stream<Column> record(RecordKind kind, String description, List<String> path) {
    Column id =
        new Column(
            String.join("_", path) + "_" + FieldDefinition.ID,
            ColumnType.INTEGER,
            Optional.empty(),
            description,
            Optional.of(kind),
            false,
            List.of(below(path, FieldDefinition.ID)));
    return SourceSchema.of(kind).field(NAME).isPresent()
        ? Stream.of(id, name(kind, description, path))
        : Stream.of(id);
  }

  private static Column name(RecordKind kind, String description, List<String> path) {
    return new Column(
        String.join("_", below(path, NAME)),
        ColumnType.TEXT,
        Optional.empty(),
        description,
        Optional.of(kind),
        true,
        List.of(below(path, FieldDefinition.ID)));
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
    return column.paths().contains(below(path, member))
        ? new Column(
            column.name(),
            column.type(),
            column.unit(),
            column.description(),
            column.references(),
            false,
            List.of(below(path, member), path))
        : column;
  }

  private static Column column(List<String> path, ColumnType type, String description) {
    return new Column(
        String.join("_", path),
        type,
        Optional.empty(),
        description,
        Optional.empty(),
        false,
        List.of(path));
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
