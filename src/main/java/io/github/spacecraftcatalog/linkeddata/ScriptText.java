package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonWriter;

/**
 * JSON as it may stand in a script element of HTML, whatever its texts are: nothing in it can end
 * the element, open a comment or be taken for a character reference. Only texts can hold what is
 * escaped, so that it means the same to every reader of JSON.
 */
final class ScriptText {

  private ScriptText() {}

  static String of(JsonObject json) {
    return JsonWriter.write(json)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
