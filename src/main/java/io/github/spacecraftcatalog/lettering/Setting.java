package io.github.spacecraftcatalog.lettering;

import java.util.List;

/**
 * Text as it is to be set.
 *
 * @param size the size of its letters
 * @param lines its lines, none wider than was asked for
 */
public record Setting(int size, List<String> lines) {

  /** Copies the lines. */
  public Setting {
    lines = List.copyOf(lines);
  }
}
