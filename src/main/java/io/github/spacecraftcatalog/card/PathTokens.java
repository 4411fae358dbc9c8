package io.github.spacecraftcatalog.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands and numbers of SVG path data, one after the other. */
final class PathTokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\G[\\s,]*(?:([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?))");
  private static final Pattern FLAG = Pattern.compile("\\G[\\s,]*([01])");

  private final String data;
  private int at;

  PathTokens(String data) {
    this.data = data.strip();
  }

  boolean isAtEnd() {
    return at == data.length();
  }

  /** Whether a number comes next; if not, a command does. */
  boolean isAtNumber() {
    return !isAtEnd() && next(TOKEN).group(2) != null;
  }

  char command() {
    return taken(TOKEN, 1).charAt(0);
  }

  double number() {
    return Double.parseDouble(taken(TOKEN, 2));
  }

  /** A flag of an arc: one digit, which the next number may follow at once. */
  boolean flag() {
    return taken(FLAG, 1).equals("1");
  }

  private String taken(Pattern pattern, int group) {
    Matcher token = next(pattern);
    String text = token.group(group);
    if (text == null) {
      throw new IllegalArgumentException("is no path data from " + at + " on: " + data);
    }
    at = token.end();
    return text;
  }

  private Matcher next(Pattern pattern) {
    Matcher matcher = pattern.matcher(data);
    if (!matcher.find(at)) {
      throw new IllegalArgumentException("is no path data from " + at + " on: " + data);
    }
    return matcher;
  }
}
