package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The journeys of a spacecraft.
 *
 * @param note how many of them are known, where it is not all
 * @param folded whether there are so many that each shows its first line only until it is opened
 * @param flights the journeys, oldest first
 */
public record MissionLogView(Optional<String> note, boolean folded, List<Flight> flights) {

  /**
   * One journey.
   *
   * @param id its element id
   * @param name what the source calls it
   * @param when when it began, or when it ended where only that is known
   * @param duration how long it took, or has taken so far
   * @param outcome what came of its launch
   * @param description what it was for, in plain paragraphs
   * @param facts what else is known of it
   */
  public record Flight(
      String id,
      String name,
      ValueView when,
      Optional<ValueView> duration,
      Optional<String> outcome,
      List<String> description,
      List<FactView> facts) {}
}
