package io.github.spacecraftcatalog.chart;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An axis of time, in UTC.
 *
 * @param from its beginning
 * @param to its end, later than its beginning
 * @param step between two ticks
 */
record DateScale(Instant from, Instant to, Step step) {

  /**
   * Steps of the calendar, the smallest first.
   *
   * @param count how many of them
   * @param unit days, months or years
   */
  record Step(int count, ChronoUnit unit) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.DAYS),
          new Step(2, ChronoUnit.DAYS),
          new Step(5, ChronoUnit.DAYS),
          new Step(10, ChronoUnit.DAYS),
          new Step(1, ChronoUnit.MONTHS),
          new Step(2, ChronoUnit.MONTHS),
          new Step(3, ChronoUnit.MONTHS),
          new Step(6, ChronoUnit.MONTHS),
          new Step(1, ChronoUnit.YEARS),
          new Step(2, ChronoUnit.YEARS),
          new Step(5, ChronoUnit.YEARS),
          new Step(10, ChronoUnit.YEARS),
          new Step(20, ChronoUnit.YEARS),
          new Step(50, ChronoUnit.YEARS),
          new Step(100, ChronoUnit.YEARS),
          new Step(1_000, ChronoUnit.YEARS));

  /**
   * An axis from an instant to another; a day long where they are less than that apart.
   *
   * @param mostTicks the smallest step is taken that fits into it no more often than that
   */
  static DateScale between(Instant from, Instant to, int mostTicks) {
    Instant end = to.isBefore(from.plus(1, ChronoUnit.DAYS)) ? from.plus(1, ChronoUnit.DAYS) : to;
    double days =
        (double) from.until(end, ChronoUnit.SECONDS) / ChronoUnit.DAYS.getDuration().toSeconds();
    Step step =
        STEPS.stream()
            .filter(size -> Math.floor(days / days(size)) + 1 <= mostTicks)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    return new DateScale(from, end, step);
  }

  /** The place of an instant, from 0 to 1. */
  double share(Instant instant) {
    double whole = from.until(to, ChronoUnit.SECONDS);
    return Math.max(0, Math.min(1, from.until(instant, ChronoUnit.SECONDS) / whole));
  }

  /** The place of the beginning of a day. */
  double share(LocalDate date) {
    return share(date.atStartOfDay(UTC).toInstant());
  }

  /** Round dates to read the axis by. */
  List<LocalDate> ticks() {
    LocalDate last = to.atZone(UTC).toLocalDate();
    return Stream.iterate(
            first(), date -> !date.isAfter(last), date -> date.plus(step.count(), step.unit()))
        .filter(date -> !date.atStartOfDay(UTC).toInstant().isBefore(from))
        .toList();
  }

  /** A round date at or before the beginning. */
  private LocalDate first() {
    LocalDate day = from.atZone(UTC).toLocalDate();
    return switch (step.unit()) {
      case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), step.count()) * step.count(), 1, 1);
      case MONTHS ->
          LocalDate.of(
              day.getYear(), 1 + (day.getMonthValue() - 1) / step.count() * step.count(), 1);
      default -> day;
    };
  }

  private static double days(Step step) {
    return Objects.requireNonNull(step.unit()).getDuration().toDays() * (double) step.count();
  }
}
