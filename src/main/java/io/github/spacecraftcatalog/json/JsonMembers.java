package io.github.spacecraftcatalog.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts an object together, its members in the order in which they are added.
 *
 * <pre>{@code
 * new JsonMembers().with("id", 8).with("name", "Progress 8").object();
 * }</pre>
 */
public final class JsonMembers {

  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  /** Adds a member; of a name that is there already, the value changes and the place stays. */
  public JsonMembers with(String name, JsonValue value) {
    members.put(name, value);
    return this;
  }

  /** Adds a text. */
  public JsonMembers with(String name, String text) {
    return with(name, new JsonText(text));
  }

  /** Adds a whole number. */
  public JsonMembers with(String name, long number) {
    return with(name, JsonNumber.of(number));
  }

  /** Adds {@code true} or {@code false}. */
  public JsonMembers with(String name, boolean flag) {
    return with(name, flag ? JsonLiteral.TRUE : JsonLiteral.FALSE);
  }

  /** Adds an array of texts. */
  public JsonMembers with(String name, Collection<String> texts) {
    return with(name, JsonArray.of(texts.stream().map(JsonText::new).toList()));
  }

  /** Adds a text, or nothing. */
  public JsonMembers with(String name, Optional<String> text) {
    text.ifPresent(present -> with(name, present));
    return this;
  }

  /** Adds the members of an object. */
  public JsonMembers withAll(JsonObject object) {
    List<String> names = object.names();
    List<JsonValue> values = object.values();
    for (int i = 0; i < names.size(); i++) {
      with(names.get(i), values.get(i));
    }
    return this;
  }

  /** The object. */
  public JsonObject object() {
    return JsonObject.of(members);
  }
}
