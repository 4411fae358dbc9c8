package io.github.spacecraftcatalog.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses that a stylesheet refers to: in {@code url()} and behind {@code @import}, not
 * in comments, other strings or {@code @namespace}. Follows the tokens of CSS Syntax Level 3; takes
 * any text.
 */
final class CssScanner {

  private final String css;
  private final List<CssReference> references = new ArrayList<>();
  private int at;

  /** The at-rule that is being read, in lower case; empty outside of one's prelude. */
  private String atRule = "";

  private CssScanner(String css) {
    this.css = css;
  }

  /** The references in the order of the text. */
  static List<CssReference> scan(String css) {
    var scanner = new CssScanner(css);
    while (scanner.at < css.length()) {
      scanner.token();
    }
    return List.copyOf(scanner.references);
  }

  private void token() {
    char c = css.charAt(at);
    if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
    } else if (c == '"' || c == '\'') {
      string();
    } else if (c == '@') {
      at++;
      atRule = name();
    } else if (isNamePart(c)) {
      nameOrFunction();
    } else {
      if (c == ';' || c == '{' || c == '}') {
        atRule = "";
      }
      at++;
    }
  }

  private void string() {
    CssReference content = quoted();
    if (atRule.equals("import")) {
      add(content);
    }
  }

  private void nameOrFunction() {
    String name = name();
    if (at < css.length() && css.charAt(at) == '(' && name.equals("url")) {
      at++;
      skipWhiteSpace();
      boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
      CssReference reference = quoted ? quoted() : unquoted();
      if (!atRule.equals("namespace")) {
        add(reference);
      }
    }
  }

  /** Of an import only the first address is one: layers and conditions follow. */
  private void add(CssReference reference) {
    references.add(reference);
    if (atRule.equals("import")) {
      atRule = "";
    }
  }

  /** Reads a string; one that is not closed ends with its line. */
  private CssReference quoted() {
    char quote = css.charAt(at++);
    int start = at;
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      skipCharacter();
    }
    var content = new CssReference(start, at, CssEscapes.decode(css.substring(start, at)));
    at = Math.min(at + 1, css.length());
    return content;
  }

  private CssReference unquoted() {
    int start = at;
    while (at < css.length() && css.charAt(at) != ')' && !isWhiteSpace(css.charAt(at))) {
      skipCharacter();
    }
    return new CssReference(start, at, CssEscapes.decode(css.substring(start, at)));
  }

  private String name() {
    int start = at;
    while (at < css.length() && isNamePart(css.charAt(at))) {
      skipCharacter();
    }
    return CssEscapes.decode(css.substring(start, at)).toLowerCase(Locale.ROOT);
  }

  /** An escaped character is one, however it is escaped. */
  private void skipCharacter() {
    at = css.charAt(at) == '\\' ? CssEscapes.end(css, at) : at + 1;
  }

  private void skipWhiteSpace() {
    while (at < css.length() && isWhiteSpace(css.charAt(at))) {
      at++;
    }
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '\\'
        || c >= 0x80;
  }
}
