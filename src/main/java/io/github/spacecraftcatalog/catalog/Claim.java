package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.time.Duration;
import java.util.Optional;

/** What a spacecraft has to show for a feat: a score, or the reason why it is left out. */
sealed interface Claim {

  /**
   * It is ranked.
   *
   * @param score the larger the better
   */
  record Ranked(Score score) implements Claim {}

  /**
   * It is not ranked.
   *
   * @param reason why
   */
  record Refused(LeftOut reason) implements Claim {}

  /** The claim of a spacecraft. */
  static Claim of(Feat feat, Spacecraft craft) {
    if (craft.placeholder()) {
      return new Refused(LeftOut.PLACEHOLDER);
    }
    return switch (feat) {
      case LONGEST_IN_SPACE -> inSpace(craft);
      case LONGEST_DOCKED -> docked(craft);
      case MOST_FLIGHTS -> flights(craft);
      case FASTEST_TURNAROUND -> turnaround(craft);
      case LARGEST_DOCKED_SHARE -> dockedShare(craft);
    };
  }

  private static Claim inSpace(Spacecraft craft) {
    return craft
        .timeFlown()
        .<Claim>map(time -> new Ranked(Score.of(time)))
        .orElseGet(() -> new Refused(reasonForNoTime(craft)));
  }

  private static LeftOut reasonForNoTime(Spacecraft craft) {
    boolean neverFlew =
        craft.flightsCount().orElse(1) == 0 || craft.recordedTimeInSpace().isPresent();
    if (neverFlew) {
      return LeftOut.NOT_FLOWN;
    }
    return craft.timeInSpaceNotRecorded() ? LeftOut.NOT_RECORDED : LeftOut.UNKNOWN;
  }

  private static Claim docked(Spacecraft craft) {
    Optional<Duration> docked = craft.timeDocked().filter(time -> !time.isZero());
    if (docked.isEmpty()) {
      return new Refused(reasonForNoDocking(craft));
    }
    boolean contradictory =
        craft.recordedTimeInSpace().filter(flown -> docked.get().compareTo(flown) > 0).isPresent();
    return contradictory ? new Refused(LeftOut.CONTRADICTORY) : new Ranked(Score.of(docked.get()));
  }

  private static LeftOut reasonForNoDocking(Spacecraft craft) {
    boolean flew = craft.timeFlown().isPresent();
    if (!flew && reasonForNoTime(craft) == LeftOut.NOT_FLOWN) {
      return LeftOut.NOT_FLOWN;
    }
    if (craft.timeDocked().isEmpty()) {
      return LeftOut.UNKNOWN;
    }
    return flew ? LeftOut.NEVER_DOCKED : LeftOut.NOT_RECORDED;
  }

  private static Claim flights(Spacecraft craft) {
    if (craft.flightsCount().isEmpty()) {
      return new Refused(LeftOut.UNKNOWN);
    }
    int flights = craft.flightsCount().getAsInt();
    return flights == 0 ? new Refused(LeftOut.NOT_FLOWN) : new Ranked(Score.of(flights));
  }

  private static Claim turnaround(Spacecraft craft) {
    return craft
        .fastestTurnaround()
        .<Claim>map(
            time ->
                time.isZero()
                    ? new Refused(LeftOut.NOT_RECORDED)
                    : new Ranked(Score.of(time).negated()))
        .orElseGet(() -> new Refused(reasonForNoTurnaround(craft)));
  }

  private static LeftOut reasonForNoTurnaround(Spacecraft craft) {
    return switch (craft.flightsCount().orElse(2)) {
      case 0 -> LeftOut.NOT_FLOWN;
      case 1 -> LeftOut.FLOWN_ONCE;
      default -> LeftOut.UNKNOWN;
    };
  }

  /** Of two times that it takes, the one that is missing gives the reason. */
  private static Claim dockedShare(Spacecraft craft) {
    Claim docked = docked(craft);
    Claim flown = inSpace(craft);
    if (docked instanceof Refused refused && refused.reason() == LeftOut.CONTRADICTORY) {
      return docked;
    }
    if (flown instanceof Refused) {
      return flown;
    }
    if (docked instanceof Refused) {
      return docked;
    }
    return new Ranked(
        Score.share(craft.timeDocked().orElseThrow(), craft.timeInSpace().orElseThrow()));
  }
}
