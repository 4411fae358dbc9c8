package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * A whole and a part of it, as a bar and in words.
 *
 * @param permille the part, in thousandths of the whole
 * @param hue the number of the family's colour; empty for none
 * @param parts the part and the rest, in words
 */
public record BarView(int permille, Optional<Integer> hue, List<Part> parts) {

  /**
   * One of the two.
   *
   * @param label what it is
   * @param value how much
   * @param share how much of the whole
   */
  public record Part(String label, ValueView value, String share) {}
}
