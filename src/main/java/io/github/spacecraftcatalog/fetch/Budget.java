package io.github.spacecraftcatalog.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts calls against what the API allows. */
final class Budget {

  private final Deque<Instant> calls = new ArrayDeque<>();
  private ThrottleStatus status = ThrottleStatus.USUAL;
  private int used;

  /** Takes what the API told; its count includes all calls made so far. */
  void told(ThrottleStatus told) {
    status = told;
    used = told.used();
  }

  /** What the API told last, or what is usual. */
  ThrottleStatus status() {
    return status;
  }

  /** Counts a call, also one of an earlier run. */
  void called(Instant when) {
    calls.addLast(when);
    used++;
  }

  /** How many calls are left. */
  int left() {
    return Math.max(0, status.limit() - used);
  }

  /** When the oldest call that was counted here is forgotten, as far as is known here. */
  Duration untilFree(Instant now) {
    Instant oldest = calls.isEmpty() ? now : calls.peekFirst();
    Duration wait = Duration.between(now, oldest.plus(status.window()));
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Forgets the calls that are no longer counted, where nobody tells. */
  void forget(Instant now) {
    while (!calls.isEmpty() && !calls.getFirst().plus(status.window()).isAfter(now)) {
      calls.removeFirst();
    }
    used = calls.size();
  }
}
