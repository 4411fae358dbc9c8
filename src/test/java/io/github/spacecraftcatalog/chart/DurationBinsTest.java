package io.github.spacecraftcatalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurationBinsTest {

  @Test
  void aDurationIsInTheBinThatBeginsWithIt() {
    DurationBins bins =
        DurationBins.of(
            List.of(
                Duration.ofDays(1),
                Duration.ofDays(2).minusNanos(1),
                Duration.ofDays(2),
                Duration.ofDays(9)));

    assertThat(bins.bins())
        .containsExactly(
            bin(Duration.ofDays(1), Duration.ofDays(2), 2),
            bin(Duration.ofDays(2), Duration.ofDays(5), 1),
            bin(Duration.ofDays(5), Duration.ofDays(10), 1));
  }

  @Test
  void emptyBinsAreLeftOutAtTheEndsOnly() {
    DurationBins bins = DurationBins.of(List.of(Duration.ofMinutes(8), Duration.ofHours(3)));

    assertThat(bins.bins()).extracting(DurationBins.Bin::count).containsExactly(1, 0, 0, 0, 1);
  }

  @Test
  void whatIsShortestAndLongestHasABinToo() {
    DurationBins bins = DurationBins.of(List.of(Duration.ofMillis(1), Duration.ofDays(90_000)));

    assertThat(bins.bins().get(0))
        .isEqualTo(bin(Duration.ZERO, Duration.ofMinutes(1), 1))
        .matches(first -> !DurationBins.isOpen(first));
    assertThat(bins.bins().get(bins.bins().size() - 1))
        .isEqualTo(bin(Duration.ofDays(10_000), Duration.ofDays(20_000), 1))
        .matches(DurationBins::isOpen);
  }

  @Test
  void noTimeIsInNoBin() {
    assertThat(DurationBins.of(List.of(Duration.ZERO, Duration.ofDays(-1))).bins()).isEmpty();
    assertThat(DurationBins.of(List.of()).bins()).isEmpty();
  }

  private static DurationBins.Bin bin(Duration from, Duration to, int count) {
    return new DurationBins.Bin(from, to, count);
  }
}
