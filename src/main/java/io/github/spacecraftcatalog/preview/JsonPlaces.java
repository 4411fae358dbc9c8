package io.github.spacecraftcatalog.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines on which values of a JSON document start. Reads no more than brackets, commas and
 * names, since the document was read before, and also finds what stands in a text with other things
 * around it. A name that is written with escapes is not found.
 */
final class JsonPlaces {

  private final String text;
  private final Set<String> wanted;
  private final Map<String, Integer> found = new HashMap<>();

  /** The pointer to the value that is being read. */
  private final StringBuilder pointer = new StringBuilder();

  private Level level = new Level(null, false, 0);
  private int at;
  private int line = 1;

  /** What the reader is in: an object, an array, or at first nothing. */
  private static final class Level {
    private final @Nullable Level outer;
    private final boolean isArray;

    /** How long the pointer to it is. */
    private final int length;

    private int index;
    private boolean expectsName;

    Level(@Nullable Level outer, boolean isArray, int length) {
      this.outer = outer;
      this.isArray = isArray;
      this.length = length;
      this.expectsName = outer != null && !isArray;
    }
  }

  private JsonPlaces(String text, Set<String> wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /**
   * The lines, counted from 1, by pointer.
   *
   * @param pointers RFC 6901 pointers, none of them to the whole document; those that are not found
   *     are left out
   */
  static Map<String, Integer> lines(String text, Set<String> pointers) {
    var reader = new JsonPlaces(text, pointers);
    reader.read();
    return reader.found;
  }

  private void read() {
    while (at < text.length() && found.size() < wanted.size()) {
      char c = text.charAt(at);
      switch (c) {
        case '\n' -> line++;
        case '{' -> enter(false);
        case '[' -> enter(true);
        case '}', ']' -> leave();
        case ',' -> next();
        case '"' -> string();
        default -> {
          // Blanks, colons, numbers and literals tell nothing.
        }
      }
      at++;
    }
  }

  private void enter(boolean isArray) {
    level = new Level(level, isArray, pointer.length());
    if (isArray) {
      begin(Integer.toString(0));
    }
  }

  private void leave() {
    if (level.outer != null) {
      pointer.setLength(level.length);
      level = level.outer;
    }
  }

  private void next() {
    level.index++;
    level.expectsName = level.outer != null && !level.isArray;
    if (level.isArray) {
      begin(Integer.toString(level.index));
    }
  }

  private void string() {
    int start = at + 1;
    at = start;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (level.expectsName) {
      level.expectsName = false;
      begin(
          text.substring(start, Math.min(at, text.length())).replace("~", "~0").replace("/", "~1"));
    }
  }

  /** A value of the level begins. */
  private void begin(String token) {
    pointer.setLength(level.length);
    pointer.append('/').append(token);
    String complete = pointer.toString();
    if (wanted.contains(complete)) {
      found.putIfAbsent(complete, line);
    }
  }
}
