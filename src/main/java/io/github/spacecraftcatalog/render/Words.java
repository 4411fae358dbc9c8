package io.github.spacecraftcatalog.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and durations as the site's readers say them; the same on every machine. */
final class Words {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Words() {}

  /** A number with its thousands set apart: {@code 1,107}. */
  static String number(long number) {
    var digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > 0 && digits.charAt(i - 1) != '-'; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /** A measure as the source gives it: {@code 7.48}, {@code 3}. */
  static String decimal(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** A number of things: {@code 1 family}, {@code 12 families}. */
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** A date: {@code 20 January 1978}. */
  static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date);
  }

  /** A month: {@code January 1978}. */
  static String month(LocalDate date) {
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return month + " " + date.getYear();
  }

  /** A date and a time of day: {@code 20 January 1978, 08:25}. */
  static String dateAndTime(LocalDateTime time) {
    return date(time.toLocalDate()) + ", " + time(time.toLocalTime());
  }

  /** A time of day: {@code 08:25}, and {@code 08:25:39} where it does not fall on the minute. */
  static String time(LocalTime time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A duration in full: {@code 29 d 12 h 29 s}; {@code 0 s} for none. */
  static String duration(Duration duration) {
    var parts = new ArrayList<String>();
    addPart(parts, duration.toDays(), "d");
    addPart(parts, duration.toHoursPart(), "h");
    addPart(parts, duration.toMinutesPart(), "min");
    if (duration.toSecondsPart() > 0 || parts.isEmpty()) {
      parts.add(duration.toSecondsPart() + " s");
    }
    return String.join(" ", parts);
  }

  /**
   * The larger units of a duration, for columns: days, hours and minutes, or what is below a day.
   * Seconds are cut off, not rounded, except where there is nothing larger than minutes.
   */
  static List<String> largerUnits(Duration duration) {
    String minutes = duration.toMinutesPart() + " min";
    if (duration.toDays() > 0) {
      return List.of(number(duration.toDays()) + " d", duration.toHoursPart() + " h", minutes);
    }
    return duration.toHours() > 0
        ? List.of(duration.toHours() + " h", minutes)
        : List.of(duration(duration));
  }

  /**
   * A duration as HTML's {@code datetime} wants it: {@code P29DT12H29S}, {@code PT0S} for none.
   * HTML allows three digits of a fraction of a second, the source can have six.
   */
  static String isoDuration(Duration duration) {
    Duration time = duration.minusDays(duration.toDays()).truncatedTo(ChronoUnit.MILLIS);
    if (duration.toDays() == 0) {
      return time.toString();
    }
    String days = "P" + duration.toDays() + "D";
    return time.isZero() ? days : days + time.toString().substring(1);
  }

  /** A share from 0 to 1: {@code 90 %}. What is not none or all is never rounded to it. */
  static String percent(double share) {
    if (share > 0 && share < 0.01) {
      return "less than 1 %";
    }
    return share > 0.99 && share < 1 ? "more than 99 %" : Math.round(share * 100) + " %";
  }

  /**
   * The share of a part in a whole, to two places: {@code 98.74 %}. It is cut off, not rounded, so
   * that only the whole is 100 %.
   */
  static String share(Duration part, Duration whole) {
    BigDecimal share = seconds(part).multiply(HUNDRED).divide(seconds(whole), 2, RoundingMode.DOWN);
    return share.toPlainString() + " %";
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }

  private static void addPart(List<String> parts, long number, String unit) {
    if (number > 0) {
      parts.add(number(number) + " " + unit);
    }
  }
}
