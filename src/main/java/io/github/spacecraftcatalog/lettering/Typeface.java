package io.github.spacecraftcatalog.lettering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One weight of the site's typeface. Measures are in thousandths of the size that text is set in.
 * Immutable; read when it is first asked for.
 */
public final class Typeface {

  private static final String REGULAR = "overpass-400.txt";
  private static final String BOLD = "overpass-700.txt";

  /** What a character that it does not have takes at most where another font stands in. */
  private static final int STAND_IN = 1000;

  private final Map<Integer, Glyph> glyphs;
  private final Map<Integer, Map<Integer, Integer>> kerning;

  /**
   * @param glyphs by their characters
   * @param kerning how much further apart two characters stand, by the first and the second
   */
  Typeface(Map<Integer, Glyph> glyphs, Map<Integer, Map<Integer, Integer>> kerning) {
    this.glyphs = Map.copyOf(glyphs);
    this.kerning = Map.copyOf(kerning);
  }

  /** Read with the first use of it, not with the other weight. */
  private static final class Regular {
    private static final Typeface FACE = TypefaceReader.read(REGULAR);
  }

  private static final class Bold {
    private static final Typeface FACE = TypefaceReader.read(BOLD);
  }

  /** The weight of text, 400. */
  public static Typeface regular() {
    return Regular.FACE;
  }

  /** The weight of headings, 700. */
  public static Typeface bold() {
    return Bold.FACE;
  }

  /** A text that changes with the outlines of either weight. */
  public static String fingerprint() {
    return TypefaceReader.fingerprint(REGULAR, BOLD);
  }

  /**
   * How wide a line is. Characters that this typeface does not have count as wide as they can be in
   * another, marks on other characters as nothing.
   */
  public int width(String text) {
    int width = 0;
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      width += kerning(before, character) + advance(character);
      before = character;
    }
    return width;
  }

  /**
   * How much of a text fits into a width: the index of the first character that does not. At least
   * one character is taken, and marks stay with theirs.
   */
  int fitting(String text, int width) {
    int used = 0;
    int before = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      used += kerning(before, character) + advance(character);
      if (used > width && before != 0 && !isMark(character)) {
        return at;
      }
      before = character;
      at += Character.charCount(character);
    }
    return at;
  }

  /** The letters of a line; a character that this typeface does not have leaves a gap. */
  public List<Letter> set(String text) {
    var letters = new ArrayList<Letter>();
    int x = 0;
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      x += kerning(before, character);
      Glyph glyph = glyphs.get(character);
      letters.add(new Letter(x, glyph == null ? "" : glyph.outline()));
      x += advance(character);
      before = character;
    }
    return letters;
  }

  /**
   * What it can set of a text: unknown accents are left off their letters, other unknown characters
   * left out, and so are brackets that held nothing else. Empty when less than half of its letters
   * and digits remain.
   */
  public String known(String text) {
    return isKnown(text) ? text : knownParts(text);
  }

  /** Whether there is nothing to do, as with most names. */
  private boolean isKnown(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      boolean plain = space ? !afterSpace : Character.isLetterOrDigit(c) || c == '-' || c == '.';
      if (!plain || !glyphs.containsKey((int) c)) {
        return false;
      }
      afterSpace = space;
    }
    return !afterSpace && letters(text) > 0;
  }

  private String knownParts(String text) {
    String known =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .codePoints()
            .mapToObj(this::knownPart)
            .collect(Collectors.joining())
            .replaceAll("\\(\\s*\\)|\\[\\s*\\]", "")
            .replaceAll("\\s+", " ")
            .strip();
    return letters(known) > 0 && 2 * letters(known) >= letters(text) ? known : "";
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private String knownPart(int character) {
    String whole = Character.toString(character);
    if (glyphs.containsKey(character)) {
      return whole;
    }
    return Character.isWhitespace(character)
        ? " "
        : Normalizer.normalize(whole, Normalizer.Form.NFKD)
            .codePoints()
            .filter(glyphs::containsKey)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
  }

  private int advance(int character) {
    Glyph glyph = glyphs.get(character);
    if (glyph != null) {
      return glyph.advance();
    }
    return isMark(character) ? 0 : STAND_IN;
  }

  private int kerning(int first, int second) {
    return kerning.getOrDefault(first, Map.of()).getOrDefault(second, 0);
  }

  /** Whether a character takes no place of its own. */
  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
