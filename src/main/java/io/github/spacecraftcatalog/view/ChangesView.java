package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * What has changed lately.
 *
 * @param items the latest changes, newest first
 * @param rest how many more there are, as a sentence; empty when all are shown
 */
public record ChangesView(List<Item> items, Optional<String> rest) {

  /**
   * A change.
   *
   * @param craft what has changed
   * @param words how
   * @param seen when that was seen
   */
  public record Item(ValueView.Craft craft, String words, ValueView seen) {}
}
