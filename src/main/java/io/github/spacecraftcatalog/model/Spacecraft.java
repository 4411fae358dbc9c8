package io.github.spacecraftcatalog.model;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One vehicle.
 *
 * @param id the source's number
 * @param name the display name
 * @param serialNumber the builder's or operator's designation, free text, not unique
 * @param placeholder whether the record stands for a vehicle not known yet; such records are shown
 *     but kept out of totals
 * @param image a picture, often one shared by all vehicles of a configuration
 * @param inSpace whether a flight was open when the capture was taken
 * @param timeInSpace over all flights; still growing while in space. Zero means zero or not
 *     recorded, see {@link #timeInSpaceNotRecorded()}
 * @param timeDocked over all flights; still growing while docked
 * @param flightsCount flights started
 * @param missionEndsCount flights ended
 * @param status what became of it; lags behind events in this source
 * @param description plain text
 * @param configuration what it was built as
 * @param fastestTurnaround the shortest time between a landing and the next launch; only for
 *     vehicles that flew again
 * @param sourceUrl the record at the source, as a person would open it
 */
public record Spacecraft(
    int id,
    String name,
    Optional<String> serialNumber,
    boolean placeholder,
    Optional<Image> image,
    Optional<Boolean> inSpace,
    Optional<Duration> timeInSpace,
    Optional<Duration> timeDocked,
    OptionalInt flightsCount,
    OptionalInt missionEndsCount,
    Optional<Status> status,
    Optional<String> description,
    Optional<Configuration> configuration,
    Optional<Duration> fastestTurnaround,
    Optional<WebAddress> sourceUrl)
    implements CatalogRecord {

  @Override
  public RecordKind kind() {
    return RecordKind.SPACECRAFT;
  }

  /** Whether a flight is open, as far as is known. */
  public boolean isInSpace() {
    return inSpace.orElse(false);
  }

  /**
   * Whether the time in space was never entered: the source writes {@code P0D} then, as for Dragon
   * C101, which flew once. Of a vehicle that is known not to have flown, {@code P0D} is the truth.
   */
  public boolean timeInSpaceNotRecorded() {
    return timeInSpace.filter(Duration::isZero).isPresent() && flightsCount.orElse(1) > 0;
  }

  /** The time in space where it is recorded. */
  public Optional<Duration> recordedTimeInSpace() {
    return timeInSpaceNotRecorded() ? Optional.empty() : timeInSpace;
  }

  /** The time in space of one that is known to have been there for a time. */
  public Optional<Duration> timeFlown() {
    return timeInSpace.filter(time -> !time.isZero());
  }

  /** The time docked where it is recorded: nothing is known of it without a time in space. */
  public Optional<Duration> recordedTimeDocked() {
    return timeDocked.filter(docked -> !docked.isZero() || recordedTimeInSpace().isPresent());
  }

  /**
   * The part of its time in space that it was docked, from 0 to 1; empty where either time is
   * unknown, the time in space is zero, or the source has it docked for longer than it flew.
   */
  public Optional<Double> dockedShare() {
    return timeFlown()
        .flatMap(flown -> recordedTimeDocked().map(docked -> ratio(docked, flown)))
        .filter(share -> share <= 1);
  }

  private static double ratio(Duration part, Duration whole) {
    return (double) part.toMillis() / whole.toMillis();
  }
}
