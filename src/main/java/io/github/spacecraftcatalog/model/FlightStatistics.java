package io.github.spacecraftcatalog.model;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the source counts for a configuration, a family or an agency. These are the source's own
 * sums over all it knows, which can differ from those over the spacecraft of a catalog.
 *
 * @param spacecraftFlown vehicles that have flown
 * @param totalLaunchCount launches, whatever came of them
 * @param successfulLaunches launches that reached what they were meant to
 * @param failedLaunches launches that did not
 * @param attemptedLandings landings that were tried
 * @param successfulLandings landings that worked
 * @param failedLandings landings that did not
 * @param fastestTurnaround the shortest time between a landing and the next launch of one vehicle
 */
public record FlightStatistics(
    OptionalInt spacecraftFlown,
    OptionalInt totalLaunchCount,
    OptionalInt successfulLaunches,
    OptionalInt failedLaunches,
    OptionalInt attemptedLandings,
    OptionalInt successfulLandings,
    OptionalInt failedLandings,
    Optional<Duration> fastestTurnaround) {

  /** Nothing is known. */
  public static final FlightStatistics UNKNOWN =
      new FlightStatistics(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());

  /**
   * What the source counts for a record; nothing for a kind of record that it counts nothing for.
   */
  public static FlightStatistics of(CatalogRecord record) {
    if (record instanceof Configuration configuration) {
      return configuration.statistics();
    }
    if (record instanceof Family family) {
      return family.statistics();
    }
    return record instanceof Agency agency ? agency.statistics() : UNKNOWN;
  }
}
