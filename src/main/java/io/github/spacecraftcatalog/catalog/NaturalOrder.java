package io.github.spacecraftcatalog.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Names as people would sort them: without regard to case and accents, and numbers by value, so
 * that Progress 2 comes before Progress 15. The same everywhere: no locale is asked.
 */
final class NaturalOrder implements Comparable<NaturalOrder> {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private static final Comparator<NaturalOrder> ORDER =
      Comparator.comparing((NaturalOrder key) -> key.parts, NaturalOrder::compareParts)
          .thenComparing(key -> key.name);

  private final String name;
  private final List<Object> parts;

  private NaturalOrder(String name) {
    this.name = name;
    this.parts = parts(name);
  }

  /** The sort key of a name. */
  static NaturalOrder of(String name) {
    return new NaturalOrder(name);
  }

  @Override
  public int compareTo(NaturalOrder other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NaturalOrder key && name.equals(key.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The runs of digits and of letters. */
  private static List<Object> parts(String name) {
    String folded = folded(name);
    var parts = new ArrayList<Object>();
    int at = 0;
    while (at < folded.length()) {
      int digits = end(folded, at, NaturalOrder::isDigit);
      int letters = end(folded, at, NaturalOrder::isLetter);
      if (digits > at) {
        parts.add(Digits.of(folded.substring(at, digits)));
      } else if (letters > at) {
        parts.add(folded.substring(at, letters));
      }
      at = Math.max(Math.max(digits, letters), folded.offsetByCodePoints(at, 1));
    }
    return parts;
  }

  /** Where a run of characters ends that begins at a place; there, if it has none. */
  private static int end(String text, int start, IntPredicate isPart) {
    int end = start;
    while (end < text.length() && isPart.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetter(int character) {
    return Character.isLetter(character) || Character.getType(character) == Character.LETTER_NUMBER;
  }

  /** Most names are ASCII, which has no accents to be taken off. */
  private static String folded(String name) {
    String plain =
        name.chars().allMatch(c -> c < 0x80)
            ? name
            : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  private static int compareParts(List<Object> left, List<Object> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = comparePart(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  /** A number comes before a word. */
  private static int comparePart(Object left, Object right) {
    if (left instanceof Digits a) {
      return right instanceof Digits b ? a.compareTo(b) : -1;
    }
    return right instanceof Digits ? 1 : ((String) left).compareTo((String) right);
  }

  /**
   * A whole number of any length, which is compared but never calculated: that would take minutes
   * for a name of a million digits.
   *
   * @param significant its digits without leading zeros
   */
  private record Digits(String significant) implements Comparable<Digits> {

    static Digits of(String digits) {
      int zeros = 0;
      while (zeros < digits.length() && digits.charAt(zeros) == '0') {
        zeros++;
      }
      return new Digits(digits.substring(zeros));
    }

    @Override
    public int compareTo(Digits other) {
      int byLength = Integer.compare(significant.length(), other.significant.length());
      return byLength != 0 ? byLength : significant.compareTo(other.significant);
    }
  }
}
