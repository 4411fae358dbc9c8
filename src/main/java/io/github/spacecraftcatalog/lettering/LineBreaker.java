package io.github.spacecraftcatalog.lettering;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: at spaces, beside ideographs, and within words if it must. */
final class LineBreaker {

  private static final String ELLIPSIS = "…";

  private final Typeface face;
  private final int width;
  private final boolean dividing;

  /**
   * @param width how wide a line may be, in thousandths of the size
   * @param dividing whether a word that is wider is divided; else it stands in a line of its own
   */
  LineBreaker(Typeface face, int width, boolean dividing) {
    this.face = face;
    this.width = width;
    this.dividing = dividing;
  }

  List<String> lines(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && face.width(line + piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** A line that has room for an ellipsis, and has it. */
  String shortened(String text) {
    int end = face.fitting(text, width - face.width(ELLIPSIS));
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The parts that a line can end after, each with the space behind it. */
  private List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int next = after(text, at);
      if (next == text.length() || endsPiece(text, at, next)) {
        pieces.addAll(divided(text.substring(start, next)));
        start = next;
      }
      at = next;
    }
    return pieces;
  }

  private static boolean endsPiece(String text, int at, int next) {
    int here = text.codePointAt(at);
    int there = text.codePointAt(next);
    return here == ' ' || (there != ' ' && isIdeograph(here));
  }

  private static boolean isIdeograph(int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }

  private List<String> divided(String piece) {
    var parts = new ArrayList<String>();
    String rest = piece;
    while (dividing && face.width(rest.stripTrailing()) > width) {
      int end = face.fitting(rest, width);
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    parts.add(rest);
    return parts;
  }

  private static int after(String text, int at) {
    return text.offsetByCodePoints(at, 1);
  }
}
