package io.github.spacecraftcatalog.render;

import static java.time.ZoneOffset.UTC;

import io.github.spacecraftcatalog.view.ValueView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** Dates and times of day. A time is always UTC, and never more exact than it is known. */
final class Moments {

  private Moments() {}

  /** {@code 20 January 1978}. */
  static ValueView date(LocalDate date) {
    return value(date, date.toString(), Words.date(date));
  }

  /** {@code about 20 January 1978}. */
  static ValueView about(LocalDate date) {
    return value(date, date.toString(), "about " + Words.date(date));
  }

  /** {@code 7 May 1992, 23:40 UTC}; with seconds where there are any. */
  static ValueView time(Instant instant) {
    LocalDateTime time = instant.atOffset(UTC).toLocalDateTime();
    return value(time.toLocalDate(), iso(time), Words.dateAndTime(time) + " UTC");
  }

  /** {@code ended 16 May 1992}, of something of which the beginning is not known. */
  static ValueView end(Instant instant) {
    LocalDate date = instant.atOffset(UTC).toLocalDate();
    return value(date, date.toString(), "ended " + Words.date(date));
  }

  /** {@code 7 May 1992, 23:40}, where the zone stands elsewhere. */
  static ValueView timeInColumn(Instant instant) {
    LocalDateTime time = instant.atOffset(UTC).toLocalDateTime();
    return value(time.toLocalDate(), iso(time), Words.dateAndTime(time));
  }

  /**
   * The time of a launch.
   *
   * @param precision the source's word for how exactly it is known. Without one, midnight is taken
   *     for a day of which the hour is not known. Of a word that is not known here, the year holds
   */
  static ValueView launch(Instant instant, Optional<String> precision) {
    LocalDateTime time = instant.atOffset(UTC).toLocalDateTime();
    LocalDate date = time.toLocalDate();
    String year = Integer.toString(date.getYear());
    boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    String word = precision.orElse(midnight ? "Day" : "Second").toLowerCase(Locale.ROOT);
    return switch (word) {
      case "second" -> time(instant);
      case "minute" -> time(time.withSecond(0).withNano(0).toInstant(UTC));
      case "hour" -> value(date, date.toString(), Words.date(date) + ", about " + hour(time));
      case "morning", "afternoon" ->
          value(date, date.toString(), Words.date(date) + ", in the " + word);
      case "day" -> date(date);
      case "week" -> value(date, date.toString(), "week of " + Words.date(date));
      case "month" -> value(date, date.toString().substring(0, 7), Words.month(date));
      case "quarter 1" -> value(date, year, "first quarter of " + year);
      case "quarter 2" -> value(date, year, "second quarter of " + year);
      case "quarter 3" -> value(date, year, "third quarter of " + year);
      case "quarter 4" -> value(date, year, "fourth quarter of " + year);
      case "half 1" -> value(date, year, "first half of " + year);
      case "half 2" -> value(date, year, "second half of " + year);
      case "fiscal year" -> new ValueView.Text("fiscal year " + year);
      case "decade" -> new ValueView.Text(year.substring(0, year.length() - 1) + "0s");
      default -> value(date, year, year);
    };
  }

  /** The day of a launch; less exactly where less is known. */
  static ValueView launchDay(Instant instant, Optional<String> precision) {
    ValueView launch = launch(instant, precision);
    LocalDate day = instant.atOffset(UTC).toLocalDate();
    boolean toTheMinute = launch instanceof ValueView.Time time && time.datetime().contains("T");
    return toTheMinute ? date(day) : launch;
  }

  /** {@code datetime} takes years of four digits here; what is beyond is text alone. */
  private static ValueView value(LocalDate date, String datetime, String text) {
    boolean writable = date.getYear() >= 1000 && date.getYear() <= 9999;
    return writable ? new ValueView.Time(datetime, text) : new ValueView.Text(text);
  }

  private static String iso(LocalDateTime time) {
    return time.toLocalDate() + "T" + Words.time(time.toLocalTime()) + "Z";
  }

  private static String hour(LocalDateTime time) {
    return Words.time(LocalTime.of(time.getHour(), 0)) + " UTC";
  }
}
