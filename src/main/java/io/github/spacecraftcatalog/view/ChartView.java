package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * A chart with everything that it shows in words too.
 *
 * @param id the base of its element ids
 * @param title what it shows, in a few words
 * @param description what is to be seen in it, in a sentence or two
 * @param hue the number of the family's colour; empty for none
 * @param keys what its marks mean; may be empty
 * @param plot the drawing
 * @param table the same numbers
 */
public record ChartView(
    String id,
    String title,
    String description,
    Optional<Integer> hue,
    List<Key> keys,
    PlotView plot,
    TableView table) {

  /** Copies the keys. */
  public ChartView {
    keys = List.copyOf(keys);
  }

  /**
   * What a mark means.
   *
   * @param style the mark's CSS class
   * @param text its meaning
   */
  public record Key(String style, String text) {}
}
