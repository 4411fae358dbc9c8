package io.github.spacecraftcatalog.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0em",
    "-0.004, 0em",
    "12, 12em",
    "2.5, 2.5em",
    "2.05, 2.05em",
    "2.675, 2.68em",
    "1.005, 1.01em",
    "0.994, 0.99em",
    "0.995, 1em",
    "-1.25, -1.25em",
    "-0.3, -0.3em",
  })
  void noMoreDigitsThanCanBeSeen(double size, String em) {
    assertThat(Measures.em(size)).isEqualTo(em);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e6})
  void whatNoChartHasIsRefused(double size) {
    assertThatIllegalArgumentException().isThrownBy(() -> Measures.em(size));
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.375, 37.5%", "0.3333333, 33.33%", "1, 100%"})
  void sharesArePercentages(double share, String percent) {
    assertThat(Measures.percent(share)).isEqualTo(percent);
  }
}
