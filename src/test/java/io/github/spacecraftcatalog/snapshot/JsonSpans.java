package io.github.spacecraftcatalog.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where the values stand in a text that is JSON, or once was: found by brackets and quotes alone,
 * so that a text can be changed value by value and still be as broken as it is.
 */
final class JsonSpans {

  /**
   * A value.
   *
   * @param from where its member starts, at the quote of the name; where the value does otherwise
   * @param value where the value starts
   * @param to where it ends
   */
  record Span(int from, int value, int to) {}

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final Deque<int[]> open = new ArrayDeque<>();
  private int name = -1;

  private JsonSpans(String text) {
    this.text = text;
  }

  static List<Span> of(String text) {
    var scan = new JsonSpans(text);
    for (int at = 0; at < text.length(); ) {
      at = scan.step(at);
    }
    return scan.spans;
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      open.push(new int[] {memberStart(at), at});
      name = -1;
    } else if (c == '}' || c == ']') {
      if (!open.isEmpty()) {
        int[] start = open.pop();
        spans.add(new Span(start[0], start[1], at + 1));
      }
      name = -1;
    } else if (c == '"') {
      return quoted(at);
    } else if (isBare(c) && !open.isEmpty()) {
      int end = at;
      while (end < text.length() && isBare(text.charAt(end))) {
        end++;
      }
      return value(at, end);
    }
    return at + 1;
  }

  private int quoted(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(text.length(), end + 1);
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && text.charAt(next) == ':') {
      name = at;
      return next + 1;
    }
    return value(at, end);
  }

  private int value(int at, int end) {
    spans.add(new Span(memberStart(at), at, end));
    name = -1;
    return end;
  }

  private int memberStart(int at) {
    return name < 0 ? at : name;
  }

  private static boolean isBare(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }
}
