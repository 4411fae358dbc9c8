package io.github.spacecraftcatalog.index;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.url.Slug;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Values as the index holds them; what is unknown is {@code null}. */
final class IndexValues {

  private IndexValues() {}

  static JsonValue text(Optional<String> text) {
    return text.<JsonValue>map(JsonText::new).orElse(JsonLiteral.NULL);
  }

  static JsonValue number(OptionalInt number) {
    return number.isPresent() ? JsonNumber.of(number.getAsInt()) : JsonLiteral.NULL;
  }

  /** 1 for yes, 0 for no. */
  static JsonValue flag(Optional<Boolean> flag) {
    return flag.<JsonValue>map(yes -> JsonNumber.of(yes ? 1 : 0)).orElse(JsonLiteral.NULL);
  }

  /** In seconds, with a fraction where there is one. */
  static JsonValue seconds(Optional<Duration> duration) {
    return duration.<JsonValue>map(IndexValues::seconds).orElse(JsonLiteral.NULL);
  }

  private static JsonNumber seconds(Duration duration) {
    BigDecimal seconds =
        BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    return duration.getNano() == 0
        ? JsonNumber.of(duration.getSeconds())
        : new JsonNumber(seconds.stripTrailingZeros().toPlainString());
  }

  static JsonValue id(Optional<? extends CatalogRecord> record) {
    return record.<JsonValue>map(known -> JsonNumber.of(known.id())).orElse(JsonLiteral.NULL);
  }

  static JsonArray ids(List<? extends CatalogRecord> records) {
    return JsonArray.of(records.stream().map(record -> JsonNumber.of(record.id())).toList());
  }

  /** The readable part of a record's address, where a script cannot make it of the name. */
  static Optional<String> irregularSlug(CatalogRecord record) {
    String name = record.name();
    return Slug.isPlain(name) ? Optional.empty() : Optional.of(Slug.of(name));
  }
}
