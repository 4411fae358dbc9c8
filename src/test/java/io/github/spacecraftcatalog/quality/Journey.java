package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Landing;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A flight of which a test tells only what matters to it; all else is unknown. */
final class Journey {

  private final int id;
  private final int spacecraft;
  private Optional<Instant> net = Optional.empty();
  private Optional<String> precision = Optional.of("Second");
  private Optional<String> launchStatus = Optional.of("Launch Successful");
  private Optional<Instant> missionEnd = Optional.empty();
  private Optional<Landing> landing = Optional.empty();

  private Journey(int id, int spacecraft) {
    this.id = id;
    this.spacecraft = spacecraft;
  }

  /** Starts a flight of a spacecraft, with a successful launch at a time known to the second. */
  static Journey flight(int id, int spacecraft) {
    return new Journey(id, spacecraft);
  }

  /** A stay within a flight. */
  static DockingEvent docking(int id, int flight, String docking, String departure) {
    return new DockingEvent(
        id,
        OptionalInt.of(flight),
        Optional.of(Instant.parse(docking)),
        departure.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(departure)),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Journey launched(String net) {
    this.net = Optional.of(Instant.parse(net));
    return this;
  }

  Journey precision(String precision) {
    this.precision = Optional.of(precision);
    return this;
  }

  Journey launchStatus(String status) {
    this.launchStatus = Optional.of(status);
    return this;
  }

  Journey ended(String missionEnd) {
    this.missionEnd = Optional.of(Instant.parse(missionEnd));
    return this;
  }

  Journey landing(boolean attempt, boolean success) {
    this.landing =
        Optional.of(
            new Landing(
                Optional.of(attempt),
                Optional.of(success),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    return this;
  }

  SpacecraftFlight build() {
    var launch =
        new Launch(
            Optional.empty(),
            net,
            precision,
            launchStatus,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new SpacecraftFlight(
        id,
        OptionalInt.of(spacecraft),
        Optional.empty(),
        missionEnd,
        Optional.of(launch),
        landing,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
