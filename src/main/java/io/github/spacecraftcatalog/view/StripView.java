package io.github.spacecraftcatalog.view;

import java.util.List;

/**
 * A compact row of spacecraft.
 *
 * @param items the spacecraft
 */
public record StripView(List<Item> items) {

  /**
   * One of them.
   *
   * @param craft its name and page
   * @param current whether it is the page's own
   * @param note a word about it
   */
  public record Item(ValueView.Craft craft, boolean current, ValueView note) {}
}
