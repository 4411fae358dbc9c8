package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.model.FlightFixture.flight;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MissionLogsTest {

  @Test
  void journeysComeByLaunchElseByEndAndThoseWithNeitherLast() {
    List<SpacecraftFlight> flights =
        List.of(
            flight(1).build(),
            flight(2).launched("1998-01-23T02:48:00Z").build(),
            flight(3).ended("1995-03-18T21:47:00Z").build(),
            flight(4).launched("1992-05-07T23:40:00Z").ended("1999-01-01T00:00:00Z").build());

    assertThat(log(MissionLogs.of(flights, List.of()), 1).flights())
        .extracting(SpacecraftFlight::id)
        .containsExactly(4, 3, 2, 1);
  }

  @Test
  void staysBelongToTheCraftOfTheirFlightByTime() {
    Map<Integer, MissionLog> logs =
        MissionLogs.of(
            List.of(flight(1).of(10).build(), flight(2).of(20).build()),
            List.of(
                docking(5, 1, "2001-01-02T00:00:00Z"),
                docking(6, 1, "2001-01-01T00:00:00Z"),
                docking(7, 2, "2001-01-01T00:00:00Z"),
                docking(8, 99, "2001-01-01T00:00:00Z")));

    assertThat(log(logs, 10).dockings()).extracting(DockingEvent::id).containsExactly(6, 5);
    assertThat(log(logs, 20).dockings()).extracting(DockingEvent::id).containsExactly(7);
    assertThat(logs).hasSize(2);
  }

  private static MissionLog log(Map<Integer, MissionLog> logs, int craft) {
    return logs.getOrDefault(craft, MissionLog.EMPTY);
  }

  private static DockingEvent docking(int id, int flight, String time) {
    return new DockingEvent(
        id,
        OptionalInt.of(flight),
        Optional.of(Instant.parse(time)),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
