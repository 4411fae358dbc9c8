package io.github.spacecraftcatalog.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis from zero on which equal lengths are equal amounts.
 *
 * @param end the value at its end, more than zero
 * @param step the amount between two ticks
 */
record LinearScale(double end, double step) {

  /** Steps that people count in, times powers of ten. */
  private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

  /**
   * An axis that ends with the largest value itself, so that no room is lost.
   *
   * @param mostTicks more are not set
   */
  static LinearScale to(double largest, int mostTicks) {
    double end = largest > 0 ? largest : 1;
    double power = Math.pow(10, Math.floor(Math.log10(end / mostTicks)));
    double step =
        ROUND.stream()
            .mapToDouble(round -> round * power)
            .filter(size -> Math.floor(end / size) <= mostTicks)
            .findFirst()
            .orElse(10 * power);
    return new LinearScale(end, step);
  }

  /** The place of a value, from 0 to 1. */
  double share(double value) {
    return Math.max(0, Math.min(1, value / end));
  }

  /** Round values to read the axis by, zero not among them. */
  List<Double> ticks() {
    return IntStream.rangeClosed(1, (int) Math.floor(end / step)).mapToObj(i -> i * step).toList();
  }
}
