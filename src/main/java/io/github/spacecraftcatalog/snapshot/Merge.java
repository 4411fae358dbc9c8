package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Lays a newer value over an older one by evidence: what the newer one carries wins, a {@code null}
 * too; what only the older one carries stays, in nested objects as well. So a newer answer in few
 * words takes nothing away from an older one in many.
 */
final class Merge {

  /**
   * What a value was before it became an object: an agency's type its name, an image its address.
   */
  private static final List<String> OF_OLD_SHAPES = List.of("name", "image_url");

  private final BiConsumer<String, JsonValue> superseded;

  /**
   * Prepares a merge.
   *
   * @param superseded takes each value that another one replaces, by its JSON pointer
   */
  Merge(BiConsumer<String, JsonValue> superseded) {
    this.superseded = superseded;
  }

  /** A newer value with what only the older one has. */
  static JsonValue complete(JsonValue older, JsonValue newer) {
    return new Merge((pointer, old) -> {}).merge("", older, newer);
  }

  /** The merged value at a pointer. */
  JsonValue merge(String pointer, JsonValue older, JsonValue newer) {
    if (older.equals(newer)) {
      return newer;
    }
    if (older instanceof JsonObject old
        && newer instanceof JsonObject fresh
        && isSame(old, fresh)) {
      return objects(pointer, old, fresh);
    }
    if (older instanceof JsonArray old && newer instanceof JsonArray fresh) {
      return arrays(pointer, old, fresh);
    }
    if (newer instanceof JsonText text && saysAsMuch(older, text)) {
      superseded.accept(pointer, newer);
      return older;
    }
    superseded.accept(pointer, older);
    return newer;
  }

  /** Objects with different ids are different things, such as another status. */
  private static boolean isSame(JsonObject older, JsonObject newer) {
    Optional<JsonValue> id = older.get("id");
    return id.isEmpty() || newer.get("id").isEmpty() || id.equals(newer.get("id"));
  }

  private JsonObject objects(String pointer, JsonObject older, JsonObject newer) {
    var members = new LinkedHashMap<String, JsonValue>();
    newer.names().forEach(name -> newer.get(name).ifPresent(value -> members.put(name, value)));
    for (String name : older.names()) {
      JsonValue old = older.get(name).orElse(JsonLiteral.NULL);
      String place = pointer + "/" + Origin.token(name);
      members.merge(name, old, (fresh, ignored) -> merge(place, old, fresh));
    }
    return JsonObject.of(members);
  }

  /** The newer array counts; its elements are completed from the older ones of the same id. */
  private JsonArray arrays(String pointer, JsonArray older, JsonArray newer) {
    Map<JsonValue, JsonValue> oldById = byId(older);
    var merged = new ArrayList<JsonValue>(newer.size());
    for (int i = 0; i < newer.size(); i++) {
      JsonValue fresh = newer.get(i);
      Optional<JsonValue> old = id(fresh).map(oldById::remove);
      String place = pointer + "/" + i;
      merged.add(old.map(value -> merge(place, value, fresh)).orElse(fresh));
    }
    boolean isLost = !oldById.isEmpty() || byId(older).size() < older.size();
    if (isLost) {
      superseded.accept(pointer, older);
    }
    return JsonArray.of(merged);
  }

  private static Map<JsonValue, JsonValue> byId(JsonArray array) {
    var byId = new LinkedHashMap<JsonValue, JsonValue>();
    for (JsonValue element : array.elements()) {
      id(element).ifPresent(id -> byId.put(id, element));
    }
    return byId;
  }

  private static Optional<JsonValue> id(JsonValue element) {
    return element instanceof JsonObject object ? object.get("id") : Optional.empty();
  }

  /**
   * Whether an older value in the shape of version 2.3 says what a newer one in the shape of
   * earlier versions does: an agency's type was its name, an image its address, a year a text.
   */
  private static boolean saysAsMuch(JsonValue older, JsonText newer) {
    if (older instanceof JsonNumber number) {
      return number.literal().equals(newer.value());
    }
    return older instanceof JsonObject object
        && OF_OLD_SHAPES.stream()
            .anyMatch(name -> object.get(name).filter(newer::equals).isPresent());
  }
}
