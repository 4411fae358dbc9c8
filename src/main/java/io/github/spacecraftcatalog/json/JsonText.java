package io.github.spacecraftcatalog.json;

/**
 * A text.
 *
 * @param value its characters, without quotes and escapes; may hold halves of surrogate pairs,
 *     which JSON can escape
 */
public record JsonText(String value) implements JsonValue {

  @Override
  public String toString() {
    return JsonWriter.write(this);
  }
}
