package io.github.spacecraftcatalog.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

  @ParameterizedTest
  @CsvSource({
    "10, 4, 5, 2",
    "8, 4, 2, 4",
    "73.9, 4, 20, 3",
    "1, 4, 0.5, 2",
    "412, 4, 100, 4",
    "0.3, 4, 0.1, 3",
    "1107, 4, 500, 2"
  })
  void aLinearAxisIsReadByRoundSteps(double largest, int mostTicks, double step, int ticks) {
    LinearScale scale = LinearScale.to(largest, mostTicks);

    assertThat(scale.step()).isEqualTo(step, within(1e-9));
    assertThat(scale.ticks()).hasSize(ticks);
    assertThat(scale.ticks().get(ticks - 1)).isEqualTo(step * ticks, within(1e-9));
    assertThat(scale.share(largest)).isEqualTo(1);
    assertThat(scale.share(largest / 4)).isEqualTo(0.25);
    assertThat(scale.share(0)).isZero();
  }

  @Test
  void thereIsNoHalfSpacecraft() {
    assertThat(LinearScale.toCount(1, 4).ticks()).containsExactly(1.0);
    assertThat(LinearScale.toCount(3, 4).ticks()).containsExactly(1.0, 2.0, 3.0);
  }

  @Test
  void anAxisOfNothingHasAnEndAllTheSame() {
    assertThat(LinearScale.to(0, 4).share(0)).isZero();
  }

  @Test
  void equalFactorsAreEqualLengthsOnALogarithmicAxis() {
    LogScale scale = LogScale.between(Duration.ofDays(1), Duration.ofDays(100));

    assertThat(scale.share(Duration.ofDays(1))).isZero();
    assertThat(scale.share(Duration.ofDays(10))).isEqualTo(0.5, within(1e-9));
    assertThat(scale.share(Duration.ofDays(100))).isEqualTo(1, within(1e-9));
    assertThat(scale.ticks())
        .containsExactly(Duration.ofDays(1), Duration.ofDays(10), Duration.ofDays(100));
  }

  @Test
  void whatIsBeyondALogarithmicAxisIsPutAtItsEnds() {
    LogScale scale = LogScale.between(Duration.ZERO, Duration.ofDays(1));

    assertThat(scale.share(Duration.ZERO)).isZero();
    assertThat(scale.share(Duration.ofSeconds(1))).isZero();
    assertThat(scale.share(Duration.ofDays(9))).isEqualTo(1, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "1959-01-01, 2026-11-22, 7, 10 years, 1960-01-01, 7",
    "2011-06-01, 2026-01-01, 4, 5 years, 2015-01-01, 3",
    "2020-03-05, 2020-09-20, 4, 2 months, 2020-05-01, 3",
    "2020-12-20, 2021-01-04, 4, 5 days, 2020-12-20, 4",
    "2020-12-20, 2020-12-20, 4, 1 days, 2020-12-20, 2"
  })
  void anAxisOfTimeIsReadByRoundDates(
      LocalDate from, LocalDate to, int mostTicks, String step, LocalDate first, int ticks) {
    DateScale scale = DateScale.between(start(from), start(to), mostTicks);

    assertThat(scale.step().count() + " " + scale.step().unit().toString().toLowerCase(Locale.ROOT))
        .isEqualTo(step);
    assertThat(scale.ticks()).hasSize(ticks).first().isEqualTo(first);
  }

  @Test
  void aTimeStandsWhereItsShareOfTheAxisIs() {
    DateScale scale =
        DateScale.between(start(LocalDate.of(2001, 1, 1)), start(LocalDate.of(2002, 1, 1)), 4);

    assertThat(scale.share(LocalDate.of(2001, 3, 15))).isEqualTo(73 / 365.0, within(1e-9));
    assertThat(scale.share(LocalDate.of(2000, 3, 15))).isZero();
    assertThat(scale.share(LocalDate.of(2003, 3, 15))).isEqualTo(1);
  }

  private static Instant start(LocalDate date) {
    return Instant.parse(date + "T00:00:00Z");
  }
}
