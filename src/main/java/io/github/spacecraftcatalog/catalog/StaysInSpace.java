package io.github.spacecraftcatalog.catalog;

import static java.time.ZoneOffset.UTC;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out since when spacecraft are in space. */
final class StaysInSpace {

  private static final String TIME = "time_in_space";

  /** Sputnik 1's: nothing was in space before. */
  private static final LocalDate FIRST_LAUNCH = LocalDate.of(1957, 10, 4);

  private final Catalog catalog;

  private StaysInSpace(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The stays of a catalog, the longest first; those of unknown beginning come last, by name. */
  static List<StayInSpace> of(Catalog catalog) {
    var stays = new StaysInSpace(catalog);
    return catalog.inSpace().stream()
        .map(stays::stay)
        .sorted(Comparator.comparing(stay -> stay.since().order()))
        .toList();
  }

  private StayInSpace stay(Spacecraft craft) {
    StayInSpace.Since since =
        launched(craft).or(() -> workedOut(craft)).orElseGet(StayInSpace.Unknown::new);
    return new StayInSpace(craft, since, captureOf(craft, "in_space"), captureOf(craft, TIME));
  }

  private Optional<StayInSpace.Since> launched(Spacecraft craft) {
    Optional<SpacecraftFlight> open =
        OpenFlight.of(craft, catalog.missionLog(craft), catalog.completeness().date());
    return open.flatMap(SpacecraftFlight::launch).flatMap(StaysInSpace::launched);
  }

  private static Optional<StayInSpace.Since> launched(Launch launch) {
    return launch.net().map(time -> new StayInSpace.Launched(time, launch.netPrecision()));
  }

  /** The time over all flights is that of the flight it is on only where there was no other. */
  private Optional<StayInSpace.Since> workedOut(Spacecraft craft) {
    boolean isOnItsOnlyFlight =
        craft.flightsCount().orElse(0) == 1 && craft.missionEndsCount().orElse(0) == 0;
    Optional<Duration> flown = craft.timeFlown().filter(time -> isOnItsOnlyFlight);
    return captureOf(craft, TIME)
        .flatMap(Capture::date)
        .flatMap(date -> flown.map(time -> before(date, time)))
        .filter(day -> !day.isBefore(FIRST_LAUNCH))
        .map(StayInSpace.About::new);
  }

  private static LocalDate before(LocalDate date, Duration time) {
    return StayInSpace.About.noon(date).minus(time).atOffset(UTC).toLocalDate();
  }

  private Optional<Capture> captureOf(Spacecraft craft, String field) {
    return catalog
        .provenanceOf(craft)
        .flatMap(provenance -> Optional.ofNullable(provenance.fields().get(field)))
        .map(Provenance.Origin::capture);
  }
}
