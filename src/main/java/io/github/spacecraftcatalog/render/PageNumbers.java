package io.github.spacecraftcatalog.render;

import java.util.List;
import java.util.stream.IntStream;

/** Which pages of many are worth a link: the ends, and those around the reader. */
final class PageNumbers {

  /** How many pages are shown on each side of the current one. */
  private static final int REACH = 2;

  private PageNumbers() {}

  /**
   * The numbers to show, in order. A gap of a single page is filled: its number takes no more room
   * than the mark for a gap.
   */
  static List<Integer> shown(int current, int last) {
    return IntStream.rangeClosed(1, last)
        .filter(number -> isNear(number, current, last))
        .boxed()
        .toList();
  }

  private static boolean isNear(int number, int current, int last) {
    int reach = REACH + 1;
    boolean fillsGap =
        (number == 2 && current - reach == 2)
            || (number == last - 1 && current + reach == last - 1);
    return number == 1 || number == last || Math.abs(number - current) <= REACH || fillsGap;
  }
}
