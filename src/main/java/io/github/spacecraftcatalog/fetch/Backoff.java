package io.github.spacecraftcatalog.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * How long to wait after a fault that may go by itself: longer each time, and by chance anything
 * between nothing and that, so that many who met the same fault do not come back together ("full
 * jitter").
 */
final class Backoff {

  /**
   * With these waits a fault of about a minute is sat out. More would be a burden on a sick host.
   */
  static final int MOST_ATTEMPTS = 6;

  private static final Duration FIRST = Duration.ofSeconds(4);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Backoff() {}

  /**
   * A wait.
   *
   * @param attempt how many attempts have failed, from 1
   * @param now the time, whose microseconds are chance enough
   */
  static Duration after(int attempt, Instant now) {
    long most = Math.min(LONGEST.toMillis(), FIRST.toMillis() << (attempt - 1));
    long chance = now.atOffset(ZoneOffset.UTC).get(ChronoField.MICRO_OF_SECOND) % 1_000;
    return Duration.ofMillis(most * chance / 1_000);
  }
}
