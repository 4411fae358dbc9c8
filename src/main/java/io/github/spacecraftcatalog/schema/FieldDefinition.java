package io.github.spacecraftcatalog.schema;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.Optional;

/**
 * A field of the source. Any may be absent, where no capture carries it, or null, where the source
 * does not know; only an {@code id} is always there.
 *
 * @param name its name
 * @param type what its values are
 * @param description what it says, a sentence or more
 */
public record FieldDefinition(String name, FieldType type, String description) {

  /** The field that every record has. */
  public static final String ID = "id";

  /** Whether it tells of the source's answer, not of what the answer is about. */
  public boolean isOfTheAnswer() {
    return equals(CommonSchema.URL) || equals(CommonSchema.RESPONSE_MODE);
  }

  static FieldDefinition id(String of) {
    return integer(ID, "The source's number of " + of + "; it never changes.");
  }

  static FieldDefinition text(String name, String description) {
    return scalar(name, ScalarType.TEXT, description);
  }

  static FieldDefinition address(String name, String description) {
    return scalar(name, ScalarType.ADDRESS, description);
  }

  static FieldDefinition flag(String name, String description) {
    return scalar(name, ScalarType.BOOLEAN, description);
  }

  static FieldDefinition integer(String name, String description) {
    return scalar(name, ScalarType.INTEGER, description);
  }

  static FieldDefinition integer(String name, Unit unit, String description) {
    var type = new FieldType.Scalar(ScalarType.INTEGER, Optional.of(unit));
    return new FieldDefinition(name, type, description);
  }

  static FieldDefinition number(String name, Unit unit, String description) {
    var type = new FieldType.Scalar(ScalarType.NUMBER, Optional.of(unit));
    return new FieldDefinition(name, type, description);
  }

  static FieldDefinition date(String name, String description) {
    return scalar(name, ScalarType.DATE, description);
  }

  static FieldDefinition moment(String name, String description) {
    return scalar(name, ScalarType.DATE_TIME, description);
  }

  static FieldDefinition duration(String name, String description) {
    return scalar(name, ScalarType.DURATION, description);
  }

  static FieldDefinition record(String name, RecordKind kind, String description) {
    return new FieldDefinition(name, new FieldType.RecordOf(kind), description);
  }

  static FieldDefinition object(String name, ObjectDefinition object, String description) {
    return new FieldDefinition(name, new FieldType.ObjectOf(object), description);
  }

  static FieldDefinition list(String name, RecordKind kind, String description) {
    var type = new FieldType.ListOf(new FieldType.RecordOf(kind));
    return new FieldDefinition(name, type, description);
  }

  static FieldDefinition list(String name, ObjectDefinition element, String description) {
    var type = new FieldType.ListOf(new FieldType.ObjectOf(element));
    return new FieldDefinition(name, type, description);
  }

  private static FieldDefinition scalar(String name, ScalarType type, String description) {
    return new FieldDefinition(name, new FieldType.Scalar(type, Optional.empty()), description);
  }
}
