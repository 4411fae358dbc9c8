package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.FieldType;
import io.github.spacecraftcatalog.schema.ObjectDefinition;
import io.github.spacecraftcatalog.schema.Seconds;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.schema.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Properties of a product that schema.org has no name for. Each has the source's name of the field
 * as its identifier, and the unit that the source gives it.
 */
final class Properties {

  private final ObjectDefinition fields;
  private final List<Node> all = new ArrayList<>();

  /** Properties of a record of a kind. */
  Properties(RecordKind kind) {
    this.fields = SourceSchema.of(kind);
  }

  /**
   * A value that has a page of its own.
   *
   * @param text what it is called
   * @param node what it is
   */
  record Term(String text, Node node) {}

  List<Node> all() {
    return List.copyOf(all);
  }

  Properties text(String field, String name, Optional<String> text) {
    text.ifPresent(known -> add(field, name, new JsonText(known)));
    return this;
  }

  Properties yesOrNo(String field, String name, Optional<Boolean> answer) {
    answer.ifPresent(yes -> add(field, name, yes ? JsonLiteral.TRUE : JsonLiteral.FALSE));
    return this;
  }

  Properties date(String field, String name, Optional<LocalDate> date) {
    return text(field, name, date.map(LocalDate::toString));
  }

  Properties number(String field, String name, OptionalInt number) {
    number.ifPresent(known -> add(field, name, JsonNumber.of(known)));
    return this;
  }

  Properties number(String field, String name, Optional<Double> number) {
    number.ifPresent(
        known -> add(field, name, json(BigDecimal.valueOf(known).stripTrailingZeros())));
    return this;
  }

  /**
   * A duration in seconds.
   *
   * @param written the same as the source writes it, in ISO 8601
   */
  Properties seconds(
      String field, String name, Optional<Duration> duration, Optional<String> written) {
    duration.ifPresent(
        known ->
            add(field, name, json(Seconds.of(known)))
                .put("unitCode", Unit.SECOND.code())
                .putText("valueReference", written));
    return this;
  }

  Properties term(String field, String name, Optional<Term> term) {
    term.ifPresent(
        known -> add(field, name, new JsonText(known.text())).put("valueReference", known.node()));
    return this;
  }

  private Node add(String field, String name, JsonValue value) {
    Node property =
        Node.of("PropertyValue").put("propertyID", field).put("name", name).put("value", value);
    property.putText("unitCode", unit(field).map(Unit::code));
    all.add(property);
    return property;
  }

  private Optional<Unit> unit(String field) {
    return fields
        .field(field)
        .map(FieldDefinition::type)
        .filter(FieldType.Scalar.class::isInstance)
        .flatMap(type -> ((FieldType.Scalar) type).unit());
  }

  private static JsonNumber json(BigDecimal number) {
    return new JsonNumber(number.toPlainString());
  }
}
