package io.github.spacecraftcatalog.render;

import java.time.Duration;

/**
 * What the times of a chart are read in.
 *
 * @param length how long it is
 * @param symbol how it is written
 */
record TimeUnit(Duration length, String symbol) {

  /** Days, where the longest of the times has two of them; else hours or minutes. */
  static TimeUnit of(Duration longest) {
    if (longest.toDays() >= 2) {
      return new TimeUnit(Duration.ofDays(1), "d");
    }
    return longest.toHours() >= 2
        ? new TimeUnit(Duration.ofHours(1), "h")
        : new TimeUnit(Duration.ofMinutes(1), "min");
  }

  /** How many of it a duration is. */
  double amount(Duration duration) {
    return (double) duration.toMillis() / length.toMillis();
  }

  /** A number of it. Ticks are whole, or one of the halves and fifths of few. */
  String say(double amount) {
    return amount == Math.rint(amount)
        ? Words.number(Math.round(amount)) + " " + symbol
        : Words.decimal(Math.round(amount * 100) / 100.0) + " " + symbol;
  }
}
