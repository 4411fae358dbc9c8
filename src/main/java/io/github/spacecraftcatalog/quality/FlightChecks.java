package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Landing;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the flights and dockings of one spacecraft can contradict. */
final class FlightChecks {

  private FlightChecks() {}

  static List<Evidence> endedBeforeLaunch(SpacecraftFlight flight) {
    return flight("flight", flight)
        .quote(flight, "mission_end", flight.missionEnd())
        .remark("before")
        .quote(flight, "launch.net", flight.launch().flatMap(Launch::net))
        .provided(isBefore(FlightTimes.latestEnd(flight), FlightTimes.launch(flight)));
  }

  static List<Evidence> landedWithoutAttempt(SpacecraftFlight flight) {
    Optional<Boolean> attempt = flight.landing().flatMap(Landing::attempt);
    Optional<Boolean> success = flight.landing().flatMap(Landing::success);
    return flight("flight", flight)
        .quote(flight, "landing.success", success)
        .remark("with")
        .quote(flight, "landing.attempt", attempt)
        .provided(success.orElse(false) && !attempt.orElse(true));
  }

  static Stream<List<Evidence>> leftBeforeItDocked(Catalog catalog, Spacecraft craft) {
    return catalog.missionLog(craft).dockings().stream()
        .map(
            event ->
                docking(event)
                    .quote(event, "departure", event.departure())
                    .remark("before")
                    .quote(event, "docking", event.docking())
                    .provided(isBefore(event.departure(), event.docking())));
  }

  static Stream<List<Evidence>> dockedOutsideItsFlight(Catalog catalog, Spacecraft craft) {
    MissionLog log = catalog.missionLog(craft);
    return log.dockings().stream()
        .flatMap(
            event ->
                log.flights().stream()
                    .filter(flight -> event.flight().orElse(-1) == flight.id())
                    .flatMap(
                        flight ->
                            Stream.of(
                                dockedBeforeLaunch(event, flight), leftAfterEnd(event, flight))));
  }

  static Stream<List<Evidence>> fewerFlightsThanKnown(Catalog catalog, Spacecraft craft) {
    List<SpacecraftFlight> begun =
        catalog.missionLog(craft).flights().stream().filter(FlightTimes::hasBegun).toList();
    String ids = begun.stream().map(flight -> "" + flight.id()).collect(Collectors.joining(", "));
    return Stream.of(
        new Proof()
            .quote(craft, "flights_count", craft.flightsCount())
            .remark("< " + begun.size() + " flights that have begun: ids " + ids)
            .provided(craft.flightsCount().orElse(begun.size()) < begun.size()));
  }

  private static List<Evidence> dockedBeforeLaunch(DockingEvent event, SpacecraftFlight flight) {
    return docking(event)
        .quote(event, "docking", event.docking())
        .remark("before")
        .quote(flight, "launch.net", flight.launch().flatMap(Launch::net))
        .remark("of flight " + flight.id())
        .provided(isBefore(event.docking(), FlightTimes.launch(flight)));
  }

  private static List<Evidence> leftAfterEnd(DockingEvent event, SpacecraftFlight flight) {
    return docking(event)
        .quote(event, "departure", event.departure())
        .remark("after")
        .quote(flight, "mission_end", flight.missionEnd())
        .remark("of flight " + flight.id())
        .provided(isBefore(FlightTimes.latestEnd(flight), event.departure()));
  }

  private static Proof flight(String word, SpacecraftFlight flight) {
    return new Proof().remark(word + " " + flight.id());
  }

  private static Proof docking(DockingEvent event) {
    return new Proof().remark("docking " + event.id());
  }

  private static boolean isBefore(Optional<Instant> a, Optional<Instant> b) {
    return a.isPresent() && b.isPresent() && a.get().isBefore(b.get());
  }
}
