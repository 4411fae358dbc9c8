package io.github.spacecraftcatalog.json;

import java.util.Iterator;
import java.util.Locale;

/**
 * Writes values as text, numbers to the digit. Not Jackson's generator: that refuses half a
 * surrogate pair, which a source can hold and which must not be lost.
 */
public final class JsonWriter {

  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String ESCAPES = "\"\\bfnrt";

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  /** A value on one line. */
  public static String write(JsonValue value) {
    var writer = new JsonWriter();
    writer.append(value);
    return writer.out.toString();
  }

  /** A value with its parts on lines of their own, indented by two, and a line end. */
  public static String indent(JsonValue value) {
    var writer = new JsonWriter();
    writer.indent(value, "\n");
    return writer.out.append('\n').toString();
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
        out.append(separator).append(inner);
        quote(name);
        out.append(": ");
        indent(values.next(), inner);
        separator = ',';
      }
      out.append(lineStart).append('}');
    } else if (value instanceof JsonArray array && array.size() > 0) {
      char separator = '[';
      for (JsonValue element : array.elements()) {
        out.append(separator).append(inner);
        indent(element, inner);
        separator = ',';
      }
      out.append(lineStart).append(']');
    } else {
      append(value);
    }
  }

  private void scalar(JsonValue value) {
    if (value instanceof JsonText text) {
      quote(text.value());
    } else {
      out.append(value);
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = c < 0x20 || c == '"' || c == '\\' ? ESCAPED.indexOf(c) : -1;
      if (escape >= 0) {
        out.append('\\').append(ESCAPES.charAt(escape));
      } else if (c < 0x20 || isHalf(text, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** UTF-8 cannot hold half a surrogate pair, an escape can. */
  private static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
