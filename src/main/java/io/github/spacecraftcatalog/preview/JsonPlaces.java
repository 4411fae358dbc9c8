package io.github.spacecraftcatalog.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * Finds the line on which a value of a JSON document starts. Reads no more than brackets, commas
 * and names, since the document was read before.
 */
final class JsonPlaces {

  /** An object or array that the reader is in. */
  private static final class Level {
    private final boolean array;
    private String key = "";
    private int index;

    Level(boolean array) {
      this.array = array;
    }

    String token() {
      return array ? Integer.toString(index) : key.replace("~", "~0").replace("/", "~1");
    }
  }

  private final String text;
  private final String pointer;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int at;
  private int line = 1;

  private JsonPlaces(String text, String pointer) {
    this.text = text;
    this.pointer = pointer;
  }

  /** The line, counted from 1; empty when there is no such value. */
  static OptionalInt line(String text, String pointer) {
    return new JsonPlaces(text, pointer).find();
  }

  private OptionalInt find() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        string();
      } else {
        structure(c);
        at++;
      }
      if (isThere()) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }

  private void structure(char c) {
    switch (c) {
      case '\n' -> line++;
      case '{' -> levels.addLast(new Level(false));
      case '[' -> levels.addLast(new Level(true));
      case '}', ']' -> levels.pollLast();
      case ',' -> next();
      default -> {
        // Blanks, colons, numbers and literals tell nothing.
      }
    }
  }

  private void next() {
    Level level = levels.peekLast();
    if (level != null) {
      level.index++;
      level.key = "";
    }
  }

  private void string() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    Level level = levels.peekLast();
    if (level != null && !level.array && level.key.isEmpty()) {
      level.key = text.substring(at + 1, Math.min(end, text.length()));
    }
    at = end + 1;
  }

  private boolean isThere() {
    int from = 0;
    for (Level level : levels) {
      String token = level.token();
      if (!pointer.startsWith("/" + token, from)) {
        return false;
      }
      from += 1 + token.length();
      if (from < pointer.length() && pointer.charAt(from) != '/') {
        return false;
      }
    }
    return from == pointer.length() && from > 0;
  }
}
