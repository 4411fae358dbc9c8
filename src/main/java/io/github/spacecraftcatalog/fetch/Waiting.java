package io.github.spacecraftcatalog.fetch;

import java.time.Duration;
import java.time.Instant;

/** Waits, and says so before when it takes long. */
final class Waiting {

  /** Whoever looks on wonders after this time. */
  private static final Duration UNNOTICED = Duration.ofSeconds(5);

  /** The API counts by the hour. Whoever is told to wait for longer had better come back. */
  private static final Duration LONGEST = Duration.ofHours(2);

  private final Means means;

  Waiting(Means means) {
    this.means = means;
  }

  /**
   * Waits.
   *
   * @param reason why, for the user
   * @throws FetchFailedException when it would take too long
   */
  void sit(Duration wait, String reason) throws FetchFailedException, InterruptedException {
    Instant end = means.clock().instant().plus(wait);
    if (wait.compareTo(LONGEST) > 0) {
      throw FetchFailedException.ofAll(
          reason + ": it wants a wait of " + Times.words(wait) + ", so run fetch again then");
    }
    if (wait.compareTo(UNNOTICED) > 0) {
      means
          .progress()
          .say("waiting " + Times.words(wait) + ", until " + Times.ofDay(end) + ": " + reason);
    }
    means.pause().sleep(wait);
  }
}
