package io.github.spacecraftcatalog.build;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * A spacecraft as a test wants the source to tell it.
 *
 * @param fields the fields of its record
 */
public record Craft(Map<String, Object> fields) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A capsule that has flown once; of the configuration Vostok and its family of that name. */
  public static Craft of(int id, String name) {
    return new Craft(Map.of())
        .with("id", id)
        .with("name", name)
        .with("serial_number", "No. " + id)
        .with("is_placeholder", false)
        .with("in_space", false)
        .with("time_in_space", "P1DT1H")
        .with("time_docked", "P0D")
        .with("flights_count", 1)
        .with("mission_ends_count", 1)
        .with("status", Map.of("id", 4, "name", "Single Use"))
        .with("description", "")
        .with("spacecraft_config", configuration(2, "Vostok", List.of(family(3, "Vostok family"))));
  }

  /** The same with another value of a field; null is JSON's. */
  public Craft with(String field, @Nullable Object value) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new Craft(changed);
  }

  /** A configuration of the type capsule. */
  public static Map<String, Object> configuration(
      int id, String name, List<Map<String, Object>> families) {
    var configuration = new LinkedHashMap<String, Object>();
    configuration.put("id", id);
    configuration.put("name", name);
    configuration.put("type", Map.of("id", 2, "name", "Capsule"));
    configuration.put("agency", agency(5, "Bureau", "B"));
    configuration.put("family", families);
    configuration.put("in_use", false);
    configuration.put("image", null);
    return configuration;
  }

  /** A family without parent. */
  public static Map<String, Object> family(int id, String name) {
    var family = new LinkedHashMap<String, Object>();
    family.put("id", id);
    family.put("name", name);
    family.put("description", "About " + name);
    family.put("manufacturer", agency(6, "Works", "W"));
    family.put("parent", null);
    family.put("maiden_flight", "1961-04-12");
    return family;
  }

  /** A government's agency. */
  public static Map<String, Object> agency(int id, String name, String abbrev) {
    return Map.of(
        "id", id, "name", name, "abbrev", abbrev, "type", Map.of("id", 1, "name", "Government"));
  }

  /** An image without known licence. */
  public static Map<String, Object> image(String name, String url) {
    var image = new LinkedHashMap<String, Object>();
    image.put("id", 1);
    image.put("name", name);
    image.put("image_url", url);
    image.put("thumbnail_url", url);
    image.put("credit", "Somebody");
    image.put("license", null);
    return image;
  }

  /** A capture: an array of records. */
  public static String capture(Craft... crafts) {
    return JSON.writeValueAsString(Arrays.stream(crafts).map(Craft::fields).toList());
  }
}
