package io.github.spacecraftcatalog.index;

import io.github.spacecraftcatalog.asset.AssetFile;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalog as the site's scripts read it: a file of all that tables show and lists choose from,
 * and one of the words in descriptions, which only a search needs. Both carry a fingerprint in
 * their names. A small file under a name that never changes tells those names, so that a page need
 * not change whenever the catalog does.
 *
 * <p>They are made together with the plan, not when they are asked for, as their names depend on
 * what is in them.
 */
public final class ClientIndex {

  private static final String SOURCE = "the index for scripts";

  private ClientIndex() {}

  /**
   * The files.
   *
   * @param pointer where the file is to stand that names the others
   */
  public static List<AssetFile> of(Catalog catalog, SitePath pointer) {
    List<Spacecraft> spacecraft = SpacecraftOrder.DEFAULT.sort(catalog.spacecraft());
    AssetFile index =
        AssetFile.fingerprinted("index.json", SOURCE, bytes(records(catalog, spacecraft)));
    AssetFile words =
        AssetFile.fingerprinted("words.json", SOURCE, bytes(DescriptionWords.of(spacecraft)));
    var names =
        object(
            "index", new JsonText(index.path().value()),
            "words", new JsonText(words.path().value()));
    return List.of(AssetFile.at(pointer, SOURCE, bytes(names)), index, words);
  }

  private static JsonObject records(Catalog catalog, List<Spacecraft> spacecraft) {
    Map<String, JsonValue> records = new LinkedHashMap<>(GroupRows.of(catalog));
    records.put("spacecraft", SpacecraftColumns.of(spacecraft));
    return JsonObject.of(records);
  }

  static JsonObject object(String firstName, JsonValue first, String secondName, JsonValue second) {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put(firstName, first);
    members.put(secondName, second);
    return JsonObject.of(members);
  }

  private static byte[] bytes(JsonObject object) {
    return JsonWriter.bytes(object);
  }
}
