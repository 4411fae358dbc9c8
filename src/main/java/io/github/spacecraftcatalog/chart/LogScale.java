package io.github.spacecraftcatalog.chart;

import java.time.Duration;
import java.util.List;

/**
 * An axis of durations on which equal lengths are equal factors.
 *
 * @param from seconds at its beginning, more than zero
 * @param to seconds at its end, more than at its beginning
 */
record LogScale(double from, double to) {

  private static final List<Duration> TICKS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofDays(1),
          Duration.ofDays(10),
          Duration.ofDays(100),
          Duration.ofDays(1_000),
          Duration.ofDays(10_000));

  /** What is shorter is put at the beginning: nothing at all has no place on such an axis. */
  private static final double SHORTEST_SECONDS = 20;

  /** An axis from a duration to a longer one. */
  static LogScale between(Duration from, Duration to) {
    double start = Math.max(SHORTEST_SECONDS, (double) from.toSeconds());
    return new LogScale(start, Math.max(2 * start, (double) to.toSeconds()));
  }

  /** The place of a duration, from 0 to 1. */
  double share(Duration duration) {
    double seconds = Math.max(from, Math.min(to, (double) duration.toSeconds()));
    return StrictMath.log(seconds / from) / StrictMath.log(to / from);
  }

  /** Round durations to read the axis by; its ends, where there are not two of them. */
  List<Duration> ticks() {
    List<Duration> round =
        TICKS.stream().filter(tick -> tick.toSeconds() >= from && tick.toSeconds() <= to).toList();
    return round.size() >= 2
        ? round
        : List.of(Duration.ofSeconds((long) from), Duration.ofSeconds((long) to));
  }
}
