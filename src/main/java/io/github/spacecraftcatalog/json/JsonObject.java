package io.github.spacecraftcatalog.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object; its members keep their order, and no name is there twice. */
public final class JsonObject implements JsonValue {

  /** The object without members. */
  public static final JsonObject EMPTY = of(Map.of());

  private final MemberNames names;
  private final JsonValue[] values;
  private final int hash;

  /** An object with these values, which it keeps: the caller must not change them any more. */
  JsonObject(MemberNames names, JsonValue[] values, int hash) {
    this.names = names;
    this.values = values;
    this.hash = hash;
  }

  /** An object with these members, in the map's order. */
  public static JsonObject of(Map<String, ? extends JsonValue> members) {
    var names = MemberNames.ofOne(members.keySet().toArray(new String[0]));
    JsonValue[] values = members.values().toArray(new JsonValue[0]);
    return new JsonObject(names, values, 31 * names.hashCode() + Arrays.hashCode(values));
  }

  /** How many members there are. */
  public int size() {
    return values.length;
  }

  /** The names in order. */
  public List<String> names() {
    return names.all();
  }

  /** The values in the order of the names. */
  public List<JsonValue> values() {
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  /** Whether there is a member of this name, be it {@code null}. */
  public boolean has(String name) {
    return names.indexOf(name) >= 0;
  }

  /** The value of a member, {@code null} too; empty when there is no such member. */
  public Optional<JsonValue> get(String name) {
    int index = names.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(values[index]);
  }

  /** The value of a member that is an object. */
  public Optional<JsonObject> object(String name) {
    return get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  /** The value of a member that is an array. */
  public Optional<JsonArray> array(String name) {
    return get(name).filter(JsonArray.class::isInstance).map(JsonArray.class::cast);
  }

  /** The value of a member that is a text. */
  public Optional<String> text(String name) {
    return get(name).filter(JsonText.class::isInstance).map(value -> ((JsonText) value).value());
  }

  /** The name of a member as it is written. */
  byte[] quotedName(int index) {
    return names.quoted(index);
  }

  /** The value of a member. */
  JsonValue value(int index) {
    return values[index];
  }

  boolean holds(MemberNames otherNames, JsonValue[] stack, int from, int to) {
    return names.equals(otherNames) && JsonArray.isSame(values, stack, from, to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof JsonObject object
            && hash == object.hash
            && names.equals(object.names)
            && Arrays.equals(values, object.values));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return JsonWriter.write(this);
  }
}
