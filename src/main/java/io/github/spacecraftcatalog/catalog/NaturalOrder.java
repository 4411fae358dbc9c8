package io.github.spacecraftcatalog.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as people would sort them: without regard to case and accents, and numbers by value, so
 * that Progress 2 comes before Progress 15. The same everywhere: no locale is asked.
 */
final class NaturalOrder implements Comparable<NaturalOrder> {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern PARTS = Pattern.compile("[0-9]+|[\\p{L}\\p{Nl}]+");

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

  private static List<Object> parts(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String folded = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    var parts = new ArrayList<Object>();
    PARTS.matcher(folded).results().forEach(match -> parts.add(part(match.group())));
    return parts;
  }

  private static Object part(String text) {
    return text.charAt(0) <= '9' ? new Digits(text.replaceFirst("^0+", "")) : text;
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

    @Override
    public int compareTo(Digits other) {
      int byLength = Integer.compare(significant.length(), other.significant.length());
      return byLength != 0 ? byLength : significant.compareTo(other.significant);
    }
  }
}
