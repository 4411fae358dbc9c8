package io.github.spacecraftcatalog.citation;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.site.DataSource;
import java.time.LocalDate;
import java.util.List;

/** A list of one item in the JSON of the Citation Style Language (version 1.0.2). */
final class CslJson {

  private CslJson() {}

  static String of(Citation citation) {
    var item = new JsonMembers();
    item.with("id", citation.key());
    item.with("type", "webpage");
    item.with("title", citation.title());
    if (citation.isData()) {
      item.with("author", author());
    }
    item.with("container-title", citation.site());
    if (citation.isData()) {
      item.with("source", DataSource.DATABASE.title());
    }
    citation.date().ifPresent(date -> item.with("issued", issued(date)));
    item.with("language", citation.language());
    item.with("URL", citation.address());
    return JsonWriter.indent(JsonArray.of(List.of(item.object()))).strip();
  }

  private static JsonValue author() {
    return JsonArray.of(
        List.of(new JsonMembers().with("literal", DataSource.MAKER.title()).object()));
  }

  private static JsonValue issued(LocalDate date) {
    List<JsonNumber> parts =
        List.of(
            JsonNumber.of(date.getYear()),
            JsonNumber.of(date.getMonthValue()),
            JsonNumber.of(date.getDayOfMonth()));
    return new JsonMembers()
        .with("date-parts", JsonArray.of(List.of(JsonArray.of(parts))))
        .object();
  }
}
