package io.github.spacecraftcatalog.linkeddata;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonWriter;
import java.io.ByteArrayOutputStream;

/**
 * JSON as it may stand in a script element of HTML, whatever its texts are: nothing in it can end
 * the element, open a comment or be taken for a character reference. Only texts can hold what is
 * escaped, so that it means the same to every reader of JSON.
 */
final class ScriptText {

  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  /** What both separators begin with in UTF-8; they differ in the third byte. */
  private static final byte FIRST = (byte) 0xE2;

  private static final byte SECOND = (byte) 0x80;

  private final byte[] json;
  private final ByteArrayOutputStream out;
  private int copied;

  private ScriptText(byte[] json) {
    this.json = json;
    this.out = new ByteArrayOutputStream(json.length + 64);
  }

  static String of(JsonObject json) {
    return new ScriptText(JsonWriter.bytes(json)).escaped();
  }

  /** Looks at bytes, once: every page has some thousands of them, and hardly one to escape. */
  private String escaped() {
    for (int i = 0; i < json.length; i++) {
      byte b = json[i];
      if (b == '<' || b == '>' || b == '&') {
        escape(i, 1, b);
      } else if (b == FIRST && json[i + 1] == SECOND) {
        int separator = 0x2000 + (json[i + 2] & 0x3F);
        if (separator == LINE_SEPARATOR || separator == PARAGRAPH_SEPARATOR) {
          escape(i, 3, separator);
        }
      }
    }
    out.write(json, copied, json.length - copied);
    return out.toString(UTF_8);
  }

  private void escape(int at, int length, int character) {
    out.write(json, copied, at - copied);
    String digits = Integer.toHexString(0x10000 | character).substring(1);
    out.writeBytes(("\\u" + digits).getBytes(US_ASCII));
    copied = at + length;
  }
}
