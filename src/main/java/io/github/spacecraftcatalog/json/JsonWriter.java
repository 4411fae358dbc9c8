package io.github.spacecraftcatalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;

/**
 * Writes values as text in UTF-8, numbers to the digit. Not Jackson's generator: that refuses half
 * a surrogate pair, which a source can hold and which must not be lost.
 */
public final class JsonWriter {

  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String ESCAPES = "\"\\bfnrt";

  private final ByteBuilder out = new ByteBuilder();

  private JsonWriter() {}

  /** A value on one line. */
  public static String write(JsonValue value) {
    return new String(bytes(value), UTF_8);
  }

  /** A value on one line, in UTF-8. */
  public static byte[] bytes(JsonValue value) {
    var writer = new JsonWriter();
    writer.append(value);
    return writer.out.bytes();
  }

  /** A value with its parts on lines of their own, indented by two, and a line end. */
  public static String indent(JsonValue value) {
    return new String(indentedBytes(value), UTF_8);
  }

  /** The same in UTF-8. */
  public static byte[] indentedBytes(JsonValue value) {
    var writer = new JsonWriter();
    writer.indent(value, "\n");
    writer.out.append('\n');
    return writer.out.bytes();
  }

  private void append(JsonValue value) {
    if (value instanceof JsonObject object) {
      char separator = '{';
      Iterator<JsonValue> values = object.values().iterator();
      for (String name : object.names()) {
        out.append(separator);
        quote(name);
        out.append(':');
        append(values.next());
        separator = ',';
      }
      out.append(separator == '{' ? "{}" : "}");
    } else if (value instanceof JsonArray array) {
      char separator = '[';
      for (JsonValue element : array.elements()) {
        out.append(separator);
        append(element);
        separator = ',';
      }
      out.append(separator == '[' ? "[]" : "]");
    } else {
      scalar(value);
    }
  }

  private void indent(JsonValue value, String lineStart) {
    String inner = lineStart + "  ";
    if (value instanceof JsonObject object && object.size() > 0) {
      char separator = '{';
      Iterator<JsonValue> values = object.values().iterator();
      for (String name : object.names()) {
        out.append(separator);
        out.append(inner);
        quote(name);
        out.append(": ");
        indent(values.next(), inner);
        separator = ',';
      }
      out.append(lineStart);
      out.append('}');
    } else if (value instanceof JsonArray array && array.size() > 0) {
      char separator = '[';
      for (JsonValue element : array.elements()) {
        out.append(separator);
        out.append(inner);
        indent(element, inner);
        separator = ',';
      }
      out.append(lineStart);
      out.append(']');
    } else {
      append(value);
    }
  }

  private void scalar(JsonValue value) {
    if (value instanceof JsonText text) {
      quote(text.value());
    } else {
      out.append(value.toString());
    }
  }

  private void quote(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    out.append('"');
    if (hasReplaced(text, utf8)) {
      text.codePoints().forEach(this::character);
    } else {
      escaped(utf8);
    }
    out.append('"');
  }

  /** Whether half a surrogate pair was encoded, for which there is a question mark. */
  private static boolean hasReplaced(String text, byte[] utf8) {
    for (byte b : utf8) {
      if (b == '?') {
        return text.codePoints().anyMatch(JsonWriter::isHalf);
      }
    }
    return false;
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
      byte b = utf8[i];
      boolean plain = b < 0 || (b >= ' ' && b != '"' && b != '\\');
      if (!plain) {
        out.append(utf8, copied, i);
        escape(b);
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
