package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Properties of a product that schema.org has no name for. Each has the source's name of the field
 * as its identifier; units are codes of UN/CEFACT Recommendation 20.
 */
final class Properties {

  private static final String METRE = "MTR";
  private static final String KILOGRAM = "KGM";
  private static final String SECOND = "SEC";

  private final List<Node> all = new ArrayList<>();

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

  Properties count(String field, String name, OptionalInt number) {
    number.ifPresent(known -> add(field, name, JsonNumber.of(known)));
    return this;
  }

  Properties metres(String field, String name, Optional<Double> length) {
    length.ifPresent(
        known -> add(field, name, number(BigDecimal.valueOf(known))).put("unitCode", METRE));
    return this;
  }

  Properties kilograms(String field, String name, OptionalInt mass) {
    mass.ifPresent(known -> add(field, name, JsonNumber.of(known)).put("unitCode", KILOGRAM));
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
            add(field, name, number(seconds(known)))
                .put("unitCode", SECOND)
                .putText("valueReference", written));
    return this;
  }

  /** A value that has a page of its own. */
  Properties term(String field, String name, Optional<Node> term, Optional<String> text) {
    text.ifPresent(known -> add(field, name, new JsonText(known)).put("valueReference", term));
    return this;
  }

  private Node add(String field, String name, JsonValue value) {
    Node property =
        Node.of("PropertyValue").put("propertyID", field).put("name", name).put("value", value);
    all.add(property);
    return property;
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }

  private static JsonNumber number(BigDecimal number) {
    return new JsonNumber(number.stripTrailingZeros().toPlainString());
  }
}
