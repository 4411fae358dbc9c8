package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts flights and dockings by the spacecraft they belong to, and by time. */
final class MissionLogs {

  /** A vehicle is on one journey at a time, so an end places a journey as well as a launch does. */
  private static final Comparator<SpacecraftFlight> BY_TIME =
      Comparator.comparing(
              (SpacecraftFlight flight) ->
                  flight.launch().flatMap(Launch::net).or(flight::missionEnd).orElse(Instant.MAX))
          .thenComparingInt(SpacecraftFlight::id);

  private static final Comparator<DockingEvent> BY_DOCKING =
      Comparator.comparing((DockingEvent event) -> event.docking().orElse(Instant.MAX))
          .thenComparingInt(DockingEvent::id);

  private final Map<Integer, List<SpacecraftFlight>> flights = new HashMap<>();
  private final Map<Integer, List<DockingEvent>> dockings = new HashMap<>();
  private final Map<Integer, Integer> craftOfFlight = new HashMap<>();

  private MissionLogs() {}

  /** The logs by the id of the spacecraft. */
  static Map<Integer, MissionLog> of(List<SpacecraftFlight> flights, List<DockingEvent> dockings) {
    var logs = new MissionLogs();
    flights.forEach(logs::add);
    dockings.forEach(logs::add);
    return logs.finished();
  }

  private void add(SpacecraftFlight flight) {
    if (flight.spacecraft().isPresent()) {
      int craft = flight.spacecraft().getAsInt();
      flights.computeIfAbsent(craft, any -> new ArrayList<>()).add(flight);
      craftOfFlight.put(flight.id(), craft);
    }
  }

  private void add(DockingEvent event) {
    Integer craft =
        event.flight().isPresent() ? craftOfFlight.get(event.flight().getAsInt()) : null;
    if (craft != null) {
      dockings.computeIfAbsent(craft, any -> new ArrayList<>()).add(event);
    }
  }

  private Map<Integer, MissionLog> finished() {
    var logs = new HashMap<Integer, MissionLog>();
    flights.forEach(
        (craft, all) -> {
          all.sort(BY_TIME);
          List<DockingEvent> stays = dockings.getOrDefault(craft, new ArrayList<>());
          stays.sort(BY_DOCKING);
          logs.put(craft, new MissionLog(all, stays));
        });
    return logs;
  }
}
