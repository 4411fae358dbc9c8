package io.github.spacecraftcatalog.fetch;

import java.time.Duration;

/** How often the API may be asked, in words. */
final class Limits {

  private Limits() {}

  /** {@code 15 calls an hour}. */
  static String words(ThrottleStatus status) {
    String span =
        status.window().equals(Duration.ofHours(1))
            ? "an hour"
            : "in " + Times.words(status.window());
    return calls(status.limit()) + " " + span;
  }

  /** {@code 1 call}. */
  static String calls(int number) {
    return number + (number == 1 ? " call" : " calls");
  }
}
