package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonDocument;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads answers as pages of records: {@code count}, {@code next}, {@code results}. */
final class PageReader {

  private PageReader() {}

  /** The page that an answer is. */
  static Page read(Receipt receipt) throws BadAnswerException {
    JsonObject page =
        JsonDocument.parseObject(receipt.body())
            .orElseThrow(() -> bad("is no JSON object: a page with count and results is wanted"));
    int count =
        page.get("count")
            .flatMap(PageReader::number)
            .orElseThrow(() -> bad("has no whole number as its \"count\""));
    JsonArray results =
        page.array("results").orElseThrow(() -> bad("has no array as its \"results\""));
    return new Page(receipt, count, next(page, receipt.url()), records(results));
  }

  private static Optional<URI> next(JsonObject page, URI url) throws BadAnswerException {
    JsonValue next = page.get("next").orElse(JsonLiteral.NULL);
    if (next == JsonLiteral.NULL) {
      return Optional.empty();
    }
    String target = next instanceof JsonText text ? text.value() : "";
    URI followed =
        ApiUrl.follow(url, target)
            .orElseThrow(
                () ->
                    bad(
                        "names "
                            + next
                            + " as its next page, which is not on the same endpoint: not asked"));
    return Optional.of(followed);
  }

  private static Map<Integer, JsonObject> records(JsonArray results) throws BadAnswerException {
    var records = new LinkedHashMap<Integer, JsonObject>();
    for (int i = 0; i < results.size(); i++) {
      String place = "/results/" + i;
      if (!(results.get(i) instanceof JsonObject record)) {
        throw bad(place + " is no object: a record is wanted");
      }
      int id =
          record
              .get("id")
              .flatMap(PageReader::number)
              .orElseThrow(() -> bad(place + " has no whole number as its \"id\""));
      if (records.put(id, record) != null) {
        throw bad(place + " has the id " + id + ", as another record of the page does");
      }
    }
    return records;
  }

  private static Optional<Integer> number(JsonValue value) {
    return value instanceof JsonNumber number && number.literal().matches("\\d{1,9}")
        ? Optional.of(Integer.parseInt(number.literal()))
        : Optional.empty();
  }

  private static BadAnswerException bad(String sentence) {
    return new BadAnswerException(Rule.NOT_A_CAPTURE, sentence);
  }
}
