package io.github.spacecraftcatalog.diagnostic;

import java.util.Comparator;

/**
 * Where a problem is: a file, and as exactly as is known the line and column or the JSON pointer.
 *
 * @param file the file as its owner would name it, relative to the project, with {@code /}
 * @param line counted from 1; 0 when not known
 * @param column counted from 1; 0 when not known
 * @param pointer an RFC 6901 JSON pointer; empty when not known or when it is the whole document
 */
public record Place(String file, int line, int column, String pointer)
    implements Comparable<Place> {

  private static final Comparator<Place> READING_ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column)
          .thenComparing(Place::pointer, Place::comparePointers);

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0, "");
  }

  /** A line and column of a text file, both counted from 1. */
  public static Place at(String file, int line, int column) {
    return new Place(file, line, column, "");
  }

  /** A value in a JSON document. */
  public static Place pointer(String file, String pointer) {
    return new Place(file, 0, 0, pointer);
  }

  @Override
  public int compareTo(Place other) {
    return READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    var text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    if (!pointer.isEmpty()) {
      text.append(": ").append(pointer);
    }
    return text.toString();
  }

  /**
   * Array indices compare as numbers, so that {@code /results/9} comes before {@code /results/10},
   * and come before names.
   */
  private static int comparePointers(String left, String right) {
    String[] a = left.split("/", -1);
    String[] b = right.split("/", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order = compareTokens(a[i], b[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static int compareTokens(String left, String right) {
    if (isIndex(left) != isIndex(right)) {
      return isIndex(left) ? -1 : 1;
    }
    if (isIndex(left) && left.length() != right.length()) {
      return Integer.compare(left.length(), right.length());
    }
    return left.compareTo(right);
  }

  private static boolean isIndex(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
