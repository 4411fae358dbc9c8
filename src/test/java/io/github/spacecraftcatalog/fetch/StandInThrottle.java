package io.github.spacecraftcatalog.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many calls in an hour, counted as Django REST framework does: in a window that slides. */
final class StandInThrottle {

  private static final Duration WINDOW = Duration.ofHours(1);

  private final Deque<Instant> calls = new ArrayDeque<>();
  private final InstantSource clock;
  private final int limit;

  StandInThrottle(InstantSource clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  void use(int number) {
    for (int i = 0; i < number; i++) {
      calls.addLast(clock.instant());
    }
  }

  /** Counts a call; more than 0 when it is refused, and then the seconds until one is allowed. */
  long call() {
    long wait = untilNext();
    if (wait == 0) {
      calls.addLast(clock.instant());
    }
    return wait;
  }

  private long untilNext() {
    Instant now = clock.instant();
    while (!calls.isEmpty() && !calls.getFirst().plus(WINDOW).isAfter(now)) {
      calls.removeFirst();
    }
    return calls.size() < limit
        ? 0
        : 1 + Duration.between(now, calls.getFirst().plus(WINDOW)).toSeconds();
  }

  String status() {
    long next = untilNext();
    return """
    {"your_request_limit": %d, "limit_frequency_secs": 3600, "current_use": %d,
     "next_use_secs": %d, "ident": "127.0.0.1"}
    """
        .formatted(limit, calls.size(), next);
  }
}
