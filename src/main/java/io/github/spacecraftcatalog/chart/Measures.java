package io.github.spacecraftcatalog.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Measures as SVG takes them, with no more digits than can be seen. */
final class Measures {

  private Measures() {}

  /** A share of the width, from 0 to 1: {@code 37.5%}. */
  static String percent(double share) {
    return digits(share * 100) + "%";
  }

  /** A multiple of the size of the letters: {@code 2.5em}. */
  static String em(double size) {
    return digits(size) + "em";
  }

  private static String digits(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
