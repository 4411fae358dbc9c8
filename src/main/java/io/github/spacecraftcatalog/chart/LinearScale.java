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

  /** What a division of decimal fractions can be off by. */
  private static final double ROUNDING = 1e-9;

  /** An axis of whole numbers, with no ticks between them. */
  static LinearScale toCount(int largest, int mostTicks) {
    LinearScale scale = to(largest, mostTicks);
    return new LinearScale(scale.end(), Math.max(1, scale.step()));
  }

  /**
   * An axis that ends with the largest value itself, so that no room is lost.
   *
   * @param mostTicks more are not set
   */
  static LinearScale to(double largest, int mostTicks) {
    double end = largest > 0 ? largest : 1;
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(end / mostTicks)));
    double step =
        ROUND.stream()
            .mapToDouble(round -> round * power)
            .filter(size -> steps(end, size) <= mostTicks)
            .findFirst()
            .orElse(10 * power);
    return new LinearScale(end, step);
  }

  /** The place of a value, from 0 to 1. */
  double share(double value) {
    return Math.max(0, Math.min(1, value / end));
  }

  private static int steps(double end, double step) {
    return (int) Math.floor(end / step + ROUNDING);
  }

  /** Round values to read the axis by, zero not among them. */
  List<Double> ticks() {
    return IntStream.rangeClosed(1, steps(end, step)).mapToObj(i -> i * step).toList();
  }
}
