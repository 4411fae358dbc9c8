package io.github.spacecraftcatalog.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words. */
final class Times {

  private static final DateTimeFormatter OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Times() {}

  /** A span, in its two largest units: {@code 57 min 12 s}. */
  static String words(Duration span) {
    if (span.toHours() > 0) {
      return span.toHours() + " h " + span.toMinutesPart() + " min";
    }
    if (span.toMinutes() > 0) {
      return span.toMinutes() + " min" + (span.toSecondsPart() == 0 ? "" : secondsOf(span));
    }
    return span.toSeconds() > 0 ? span.toSeconds() + " s" : span.toMillis() + " ms";
  }

  private static String secondsOf(Duration span) {
    return " " + span.toSecondsPart() + " s";
  }

  /** A time of the day. */
  static String ofDay(Instant instant) {
    return OF_DAY.format(instant);
  }
}
