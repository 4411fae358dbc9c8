package io.github.spacecraftcatalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes values as text in UTF-8, numbers to the digit. Not Jackson's generator: that refuses half
 * a surrogate pair, which a source can hold and which must not be lost.
 */
public final class JsonWriter {

  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String ESCAPES = "\"\\bfnrt";

  private static final int USUAL_SIZE = 1 << 12;

  private final ByteBuilder out;

  private JsonWriter(int room) {
    out = new ByteBuilder(room);
  }

  /** A value on one line. */
  public static String write(JsonValue value) {
    return new String(bytes(value), UTF_8);
  }

  /** A value on one line, in UTF-8. */
  public static byte[] bytes(JsonValue value) {
    var writer = new JsonWriter(USUAL_SIZE);
    writer.append(value);
    return writer.out.bytes();
  }

  /** A value with its parts on lines of their own, indented by two, and a line end. */
  public static String indent(JsonValue value) {
    return new String(indentedBytes(value), UTF_8);
  }

  /** The same in UTF-8. */
  public static byte[] indentedBytes(JsonValue value) {
    var writer = new JsonWriter(USUAL_SIZE);
    writer.indent(value, 0);
    writer.out.append('\n');
    return writer.out.bytes();
  }

  private void append(JsonValue value) {
    if (value instanceof JsonObject object) {
      append(object);
    } else if (value instanceof JsonArray array) {
      append(array);
    } else {
      scalar(value);
    }
  }

  private void append(JsonObject object) {
    out.append('{');
    for (int i = 0; i < object.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(object.quotedName(i));
      out.append(':');
      append(object.value(i));
    }
    out.append('}');
  }

  private void append(JsonArray array) {
    out.append('[');
    boolean first = true;
    for (JsonValue element : array.elements()) {
      if (!first) {
        out.append(',');
      }
      append(element);
      first = false;
    }
    out.append(']');
  }

  private void indent(JsonValue value, int depth) {
    if (value instanceof JsonObject object && object.size() > 0) {
      indent(object, depth);
    } else if (value instanceof JsonArray array && array.size() > 0) {
      indent(array, depth);
    } else {
      append(value);
    }
  }

  private void indent(JsonObject object, int depth) {
    for (int i = 0; i < object.size(); i++) {
      out.append(i == 0 ? '{' : ',');
      out.appendLine(depth + 1);
      out.append(object.quotedName(i));
      out.append(':');
      out.append(' ');
      indent(object.value(i), depth + 1);
    }
    out.appendLine(depth);
    out.append('}');
  }

  private void indent(JsonArray array, int depth) {
    char separator = '[';
    for (JsonValue element : array.elements()) {
      out.append(separator);
      out.appendLine(depth + 1);
      indent(element, depth + 1);
      separator = ',';
    }
    out.appendLine(depth);
    out.append(']');
  }

  private void scalar(JsonValue value) {
    if (value instanceof JsonText text) {
      quote(text.value());
    } else {
      out.append(value.toString());
    }
  }

  /** A text in quotes, in UTF-8. */
  static byte[] quoted(String text) {
    var writer = new JsonWriter(text.length() + 2);
    writer.quote(text);
    return writer.out.bytes();
  }

  private void quote(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    out.append('"');
    if (isPlain(utf8)) {
      out.append(utf8);
    } else if (text.codePoints().anyMatch(JsonWriter::isHalf)) {
      text.codePoints().forEach(this::character);
    } else {
      escaped(utf8);
    }
    out.append('"');
  }

  /**
   * Whether all stands for itself. A question mark may stand for half a surrogate pair, which UTF-8
   * does not have.
   */
  private static boolean isPlain(byte[] utf8) {
    for (byte b : utf8) {
      if (b == '?' || isEscaped(b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscaped(byte b) {
    return b >= 0 && (b < ' ' || b == '"' || b == '\\');
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  /** UTF-8 cannot hold half a surrogate pair, an escape can. */
  private void character(int codePoint) {
    if (isHalf(codePoint)) {
      out.append("\\u" + Integer.toHexString(codePoint));
    } else {
      escaped(Character.toString(codePoint).getBytes(UTF_8));
    }
  }

  /** Copies what stands for itself in one piece. */
  private void escaped(byte[] utf8) {
    int copied = 0;
    for (int i = 0; i < utf8.length; i++) {
      if (isEscaped(utf8[i])) {
        out.append(utf8, copied, i);
        escape(utf8[i]);
        copied = i + 1;
      }
    }
    out.append(utf8, copied, utf8.length);
  }

  private void escape(byte control) {
    int known = ESCAPED.indexOf(control);
    out.append('\\');
    if (known >= 0) {
      out.append(ESCAPES.charAt(known));
    } else {
      out.append(control < 16 ? "u000" : "u00");
      out.append(Integer.toHexString(control));
    }
  }
}
