package io.github.spacecraftcatalog.catalog;

import static java.time.ZoneOffset.UTC;

import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the flight that a spacecraft in space is on. */
public final class OpenFlight {

  private OpenFlight() {}

  /**
   * The newest flight that has begun, if it has no end. An older one without an end was ended by
   * the next, whether or not the source tells.
   *
   * @param asOf the day of the newest capture: a launch after it is a plan
   */
  public static Optional<SpacecraftFlight> of(
      Spacecraft craft, MissionLog log, Optional<LocalDate> asOf) {
    if (!craft.isInSpace()) {
      return Optional.empty();
    }
    Instant end =
        asOf.map(day -> day.plusDays(1).atStartOfDay().toInstant(UTC)).orElse(Instant.MAX);
    return log.flights().stream()
        .filter(flight -> launched(flight).filter(time -> !time.isBefore(end)).isEmpty())
        .reduce((older, newer) -> newer)
        .filter(flight -> flight.missionEnd().isEmpty());
  }

  private static Optional<Instant> launched(SpacecraftFlight flight) {
    return flight.launch().flatMap(Launch::net);
  }
}
