package io.github.spacecraftcatalog.schema;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.Optional;

/** What the values of a field are. */
public sealed interface FieldType {

  /**
   * A single value.
   *
   * @param type its type
   * @param unit what it counts, for a number
   */
  record Scalar(ScalarType type, Optional<Unit> unit) implements FieldType {}

  /**
   * A record of its own, in any length: at least its id.
   *
   * @param kind its kind
   */
  record RecordOf(RecordKind kind) implements FieldType {}

  /**
   * An object that is no record here.
   *
   * @param definition what it is made of
   */
  record ObjectOf(ObjectDefinition definition) implements FieldType {}

  /**
   * An array.
   *
   * @param element what each of its elements is
   */
  record ListOf(FieldType element) implements FieldType {}

  /**
   * An object that versions before 2.3 had as a single value.
   *
   * @param now the object
   * @param member the member that holds what the single value said
   */
  record FormerlyScalar(ObjectDefinition now, String member) implements FieldType {}

  /** A whole number that versions before 2.3 had as a text of digits. */
  record FormerlyText() implements FieldType {}
}
