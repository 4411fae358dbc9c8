package io.github.spacecraftcatalog.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An array. */
public final class JsonArray implements JsonValue {

  private final JsonValue[] elements;
  private final int hash;

  /** An array of these elements, which it keeps: the caller must not change them any more. */
  JsonArray(JsonValue[] elements, int hash) {
    this.elements = elements;
    this.hash = hash;
  }

  /** An array of these elements. */
  public static JsonArray of(List<? extends JsonValue> elements) {
    JsonValue[] copy = elements.toArray(new JsonValue[0]);
    return new JsonArray(copy, Arrays.hashCode(copy));
  }

  /** How many elements there are. */
  public int size() {
    return elements.length;
  }

  /** An element, counted from 0. */
  public JsonValue get(int index) {
    return elements[index];
  }

  /** The elements in order. */
  public List<JsonValue> elements() {
    return Collections.unmodifiableList(Arrays.asList(elements));
  }

  boolean holds(JsonValue[] stack, int from, int to) {
    return isSame(elements, stack, from, to);
  }

  /** Mostly they are the very same, since equal values are made once. */
  static boolean isSame(JsonValue[] values, JsonValue[] stack, int from, int to) {
    if (values.length != to - from) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (!Objects.equals(values[i], stack[from + i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof JsonArray array
            && hash == array.hash
            && Arrays.equals(elements, array.elements));
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
