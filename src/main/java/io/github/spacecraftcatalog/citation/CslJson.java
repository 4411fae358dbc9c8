package io.github.spacecraftcatalog.citation;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.site.DataSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of one item in the JSON of the Citation Style Language (version 1.0.2). */
final class CslJson {

  private CslJson() {}

  static String of(Citation citation) {
    var item = new LinkedHashMap<String, JsonValue>();
    item.put("id", new JsonText(citation.key()));
    item.put("type", new JsonText("webpage"));
    item.put("title", new JsonText(citation.title()));
    if (citation.isData()) {
      item.put("author", author());
    }
    item.put("container-title", new JsonText(citation.site()));
    if (citation.isData()) {
      item.put("source", new JsonText(DataSource.DATABASE.title()));
    }
    citation.date().ifPresent(date -> item.put("issued", issued(date)));
    item.put("language", new JsonText(citation.language()));
    item.put("URL", new JsonText(citation.address()));
    return JsonWriter.indent(JsonArray.of(List.of(JsonObject.of(item)))).strip();
  }

  private static JsonValue author() {
    var name = Map.of("literal", new JsonText(DataSource.MAKER.title()));
    return JsonArray.of(List.of(JsonObject.of(name)));
  }

  private static JsonValue issued(LocalDate date) {
    List<JsonNumber> parts =
        List.of(
            JsonNumber.of(date.getYear()),
            JsonNumber.of(date.getMonthValue()),
            JsonNumber.of(date.getDayOfMonth()));
    return JsonObject.of(Map.of("date-parts", JsonArray.of(List.of(JsonArray.of(parts)))));
  }
}
