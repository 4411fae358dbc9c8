package io.github.spacecraftcatalog.asset;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What backslashes mean in a stylesheet. */
final class CssEscapes {

  /** A code with the white space that ends it, or a line end, which is dropped, or a character. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\r\n\f])?|\r\n|[\r\n\f]|(.)?)", Pattern.DOTALL);

  private static final int REPLACEMENT = 0xFFFD;

  private CssEscapes() {}

  /** The text that is meant. */
  static String decode(String text) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(escape -> Matcher.quoteReplacement(CssEscapes.meaning(escape)));
  }

  /** Where the escape that starts with the backslash at {@code start} ends. */
  static int end(String text, int start) {
    Matcher escape = ESCAPE.matcher(text).region(start, text.length());
    return escape.lookingAt() ? escape.end() : text.length();
  }

  private static String meaning(MatchResult escape) {
    String digits = escape.group(1);
    if (digits != null) {
      int code = Integer.parseInt(digits, 16);
      boolean character = code > 0 && Character.isValidCodePoint(code) && !isSurrogate(code);
      return Character.toString(character ? code : REPLACEMENT);
    }
    String character = escape.group(2);
    return character == null ? "" : character;
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
