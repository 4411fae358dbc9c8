package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.util.List;

/**
 * The journeys of one spacecraft, as far as the captures tell.
 *
 * @param flights oldest first, by launch or, where that has no known time, by end; those with
 *     neither come last
 * @param dockings by the time of docking; those without one come last
 */
public record MissionLog(List<SpacecraftFlight> flights, List<DockingEvent> dockings) {

  /** Nothing is known. */
  public static final MissionLog EMPTY = new MissionLog(List.of(), List.of());

  /** Copies both. */
  public MissionLog {
    flights = List.copyOf(flights);
    dockings = List.copyOf(dockings);
  }
}
