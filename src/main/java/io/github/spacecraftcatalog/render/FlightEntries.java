package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.view.MissionLogView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Puts the journeys of a spacecraft into words. */
final class FlightEntries {

  /** An orbiter has 39 flights: beyond these, one must be able to run the eye down them. */
  private static final int MOST_UNFOLDED = 3;

  private final Optional<SpacecraftFlight> open;

  private FlightEntries(Optional<SpacecraftFlight> open) {
    this.open = open;
  }

  /**
   * Empty when no flight is known.
   *
   * @param open the flight that the spacecraft is on
   */
  static Optional<MissionLogView> of(
      Spacecraft craft, MissionLog log, Optional<SpacecraftFlight> open) {
    if (log.flights().isEmpty()) {
      return Optional.empty();
    }
    var entries = new FlightEntries(open);
    return Optional.of(
        new MissionLogView(
            note(log.flights().size(), craft),
            log.flights().size() > MOST_UNFOLDED,
            log.flights().stream().map(entries::entry).toList()));
  }

  /** The element id of a flight's entry. */
  static String id(SpacecraftFlight flight) {
    return "flight-" + flight.id();
  }

  /** What a flight is called by its launch; by its number where that has no name. */
  static String name(SpacecraftFlight flight) {
    return launchName(flight).orElse("Flight " + flight.id());
  }

  private static Optional<String> launchName(SpacecraftFlight flight) {
    return flight.launch().flatMap(launch -> launch.name().or(launch::mission));
  }

  /** A number alone says nothing; where it went says something. */
  private static String heading(SpacecraftFlight flight) {
    String destination = flight.destination().map(place -> ", " + place).orElse("");
    return launchName(flight).orElse(name(flight) + destination);
  }

  private static Optional<String> note(int known, Spacecraft craft) {
    int counted = craft.flightsCount().orElse(known);
    return known < counted
        ? Optional.of(
            Words.number(known)
                + " of "
                + Words.count(counted, "flight", "flights")
                + (known == 1 ? " is" : " are")
                + " known here.")
        : Optional.empty();
  }

  private MissionLogView.Flight entry(SpacecraftFlight flight) {
    boolean flying = open.filter(flight::equals).isPresent();
    return new MissionLogView.Flight(
        id(flight),
        heading(flight),
        when(flight),
        flight.duration().filter(FlightEntries::isRecorded).map(time -> duration(time, flying)),
        flight.launch().flatMap(Launch::status),
        paragraphs(flight),
        FlightFacts.of(flight, flying));
  }

  private static ValueView when(SpacecraftFlight flight) {
    return flight
        .launch()
        .flatMap(FlightEntries::launched)
        .or(() -> flight.missionEnd().map(Moments::end))
        .orElse(Values.UNKNOWN);
  }

  private static Optional<ValueView> launched(Launch launch) {
    return launch.net().map(net -> Moments.launch(net, launch.netPrecision()));
  }

  private static ValueView duration(Duration time, boolean flying) {
    String words = Words.duration(time);
    return new ValueView.Time(Words.isoDuration(time), flying ? words + " so far" : words);
  }

  /** The source has zero for what was never entered. */
  static boolean isRecorded(Duration time) {
    return !time.isZero() && !time.isNegative();
  }

  private static List<String> paragraphs(SpacecraftFlight flight) {
    return Sentences.paragraphs(flight.launch().flatMap(Launch::missionDescription));
  }
}
