package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** When a flight began and ended, as far as that can be held against other times. */
final class FlightTimes {

  /** A launch known to the month only stands at the last day of it, or at the first. */
  private static final Set<String> EXACT = Set.of("Second", "Minute", "Hour");

  private static final Pattern LAUNCHED =
      Pattern.compile("success|failure|in flight|deployed", Pattern.CASE_INSENSITIVE);

  private FlightTimes() {}

  /** The launch where it is known to the hour or better; older answers tell no precision. */
  static Optional<Instant> launch(SpacecraftFlight flight) {
    return flight
        .launch()
        .filter(launch -> launch.netPrecision().map(EXACT::contains).orElse(true))
        .flatMap(Launch::net);
  }

  /** The last moment that the end of the mission can mean: midnight stands for a whole day. */
  static Optional<Instant> latestEnd(SpacecraftFlight flight) {
    return flight.missionEnd().map(end -> isMidnight(end) ? end.plus(1, ChronoUnit.DAYS) : end);
  }

  /** Whether it has begun; a planned flight is a record of the source too. */
  static boolean hasBegun(SpacecraftFlight flight) {
    return flight
        .launch()
        .flatMap(Launch::status)
        .map(status -> LAUNCHED.matcher(status).find())
        .orElse(flight.missionEnd().isPresent());
  }

  private static boolean isMidnight(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
