package io.github.spacecraftcatalog.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One journey of a vehicle, from its launch to the end of its mission.
 *
 * @param id the source's number
 * @param spacecraft the id of the vehicle
 * @param destination where to: Low Earth Orbit, International Space Station
 * @param missionEnd when it ended; unknown while it flies
 * @param launch the launch it began with
 * @param landing how it ended
 * @param duration how long it took; still growing while it flies
 * @param turnAroundTime the time since the end of the vehicle's previous flight
 * @param launchCrew who was on board at the launch
 * @param onboardCrew who is or was on board in flight
 * @param landingCrew who was on board at the landing
 * @param sourceUrl the record at the source
 */
public record SpacecraftFlight(
    int id,
    OptionalInt spacecraft,
    Optional<String> destination,
    Optional<Instant> missionEnd,
    Optional<Launch> launch,
    Optional<Landing> landing,
    Optional<Duration> duration,
    Optional<Duration> turnAroundTime,
    List<CrewMember> launchCrew,
    List<CrewMember> onboardCrew,
    List<CrewMember> landingCrew,
    Optional<WebAddress> sourceUrl)
    implements SourceRecord {

  /** Copies the crews. */
  public SpacecraftFlight {
    launchCrew = List.copyOf(launchCrew);
    onboardCrew = List.copyOf(onboardCrew);
    landingCrew = List.copyOf(landingCrew);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.SPACECRAFT_FLIGHT;
  }
}
