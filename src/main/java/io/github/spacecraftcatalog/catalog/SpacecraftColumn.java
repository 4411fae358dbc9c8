package io.github.spacecraftcatalog.catalog;

/**
 * What spacecraft can be ordered by: the five orders of Launch Library's spacecraft endpoint, and
 * the name.
 */
public enum SpacecraftColumn {
  /** The display name, in natural order. */
  NAME,
  /** The source's number. */
  ID,
  /** Flights started. */
  FLIGHTS_COUNT,
  /** Flights ended. */
  MISSION_ENDS_COUNT,
  /** Time docked over all flights. */
  TIME_DOCKED,
  /** Time in space over all flights. */
  TIME_IN_SPACE
}
