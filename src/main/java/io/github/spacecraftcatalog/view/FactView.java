package io.github.spacecraftcatalog.view;

import java.util.List;

/**
 * A label and what it is the label of.
 *
 * @param label the label
 * @param values one value, or several of the same rank
 */
public record FactView(String label, List<ValueView> values) {

  /** A fact with one value. */
  public static FactView of(String label, ValueView value) {
    return new FactView(label, List.of(value));
  }
}
