package io.github.spacecraftcatalog.catalog;

/** What spacecraft are ranked by on the page of records. */
public enum Feat {
  /** Time in space over all flights. */
  LONGEST_IN_SPACE,
  /** Time docked over all flights. */
  LONGEST_DOCKED,
  /** Flights started. */
  MOST_FLIGHTS,
  /** The shortest time between a landing and the next launch. */
  FASTEST_TURNAROUND,
  /** The part of its time in space that it was docked. */
  LARGEST_DOCKED_SHARE
}
