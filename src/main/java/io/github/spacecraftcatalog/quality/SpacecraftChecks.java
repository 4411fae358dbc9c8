package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the fields of one spacecraft can contradict among themselves. */
final class SpacecraftChecks {

  private static final int DESTROYED = 3;

  private SpacecraftChecks() {}

  /** A time in space that was never entered is a contradiction of its own. */
  static List<Evidence> dockedLongerThanInSpace(Spacecraft craft) {
    return new Proof()
        .quote(craft, "time_docked", craft.timeDocked())
        .remark(">")
        .quote(craft, "time_in_space", craft.timeInSpace())
        .provided(isLonger(craft.timeDocked(), craft.recordedTimeInSpace()));
  }

  static List<Evidence> moreMissionsEndedThanFlights(Spacecraft craft) {
    return new Proof()
        .quote(craft, "mission_ends_count", craft.missionEndsCount())
        .remark(">")
        .quote(craft, "flights_count", craft.flightsCount())
        .provided(isLess(craft.flightsCount(), craft.missionEndsCount()));
  }

  static List<Evidence> inSpaceAlthoughMissionsEnded(Spacecraft craft) {
    boolean allEnded =
        known(craft.flightsCount(), craft.missionEndsCount())
            && !isLess(craft.missionEndsCount(), craft.flightsCount());
    return new Proof()
        .quote(craft, "in_space", craft.inSpace())
        .remark("with")
        .quote(craft, "flights_count", craft.flightsCount())
        .remark("and")
        .quote(craft, "mission_ends_count", craft.missionEndsCount())
        .provided(craft.isInSpace() && allEnded && !hasNotFlown(craft));
  }

  static List<Evidence> inSpaceAlthoughDestroyed(Spacecraft craft) {
    return new Proof()
        .quote(craft, "in_space", craft.inSpace())
        .remark("with")
        .quote(craft, "status", craft.status().map(Status::name))
        .provided(
            craft.isInSpace()
                && craft.status().filter(status -> status.id() == DESTROYED).isPresent());
  }

  static List<Evidence> missionOpenAlthoughNotInSpace(Spacecraft craft) {
    return new Proof()
        .quote(craft, "flights_count", craft.flightsCount())
        .remark(">")
        .quote(craft, "mission_ends_count", craft.missionEndsCount())
        .remark("with")
        .quote(craft, "in_space", craft.inSpace())
        .provided(
            craft.inSpace().filter(up -> !up).isPresent()
                && isLess(craft.missionEndsCount(), craft.flightsCount()));
  }

  static List<Evidence> inSpaceWithoutAFlight(Spacecraft craft) {
    boolean hasTime = isLonger(craft.timeInSpace(), Optional.of(Duration.ZERO));
    return new Proof()
        .quote(craft, "flights_count", craft.flightsCount())
        .remark("with")
        .quote(craft, "in_space", craft.inSpace())
        .quote(craft, "time_in_space", craft.timeInSpace())
        .provided(hasNotFlown(craft) && (craft.isInSpace() || hasTime));
  }

  static List<Evidence> noTimeAlthoughFlown(Spacecraft craft) {
    return new Proof()
        .quote(craft, "time_in_space", craft.timeInSpace())
        .remark("with")
        .quote(craft, "flights_count", craft.flightsCount())
        .provided(craft.timeInSpaceNotRecorded() && craft.flightsCount().isPresent());
  }

  static List<Evidence> turnaroundWithoutASecondFlight(Spacecraft craft) {
    return new Proof()
        .quote(craft, "fastest_turnaround", craft.fastestTurnaround())
        .remark("with")
        .quote(craft, "flights_count", craft.flightsCount())
        .provided(
            isLonger(craft.fastestTurnaround(), Optional.of(Duration.ZERO))
                && craft.flightsCount().orElse(2) < 2);
  }

  private static boolean hasNotFlown(Spacecraft craft) {
    return craft.flightsCount().isPresent() && craft.flightsCount().getAsInt() == 0;
  }

  private static boolean known(OptionalInt a, OptionalInt b) {
    return a.isPresent() && b.isPresent();
  }

  private static boolean isLess(OptionalInt a, OptionalInt b) {
    return known(a, b) && a.getAsInt() < b.getAsInt();
  }

  private static boolean isLonger(Optional<Duration> a, Optional<Duration> b) {
    return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) > 0;
  }
}
