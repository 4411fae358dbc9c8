package io.github.spacecraftcatalog.chart;

/** Measures as SVG takes them, with no more digits than can be seen. */
final class Measures {

  /** What is half a hundredth in decimals may be a trifle less in a double, and goes up as well. */
  private static final double NUDGE = 1e-9;

  /** No chart is so large; below it, the nudge is larger than what a double leaves out. */
  private static final double LIMIT = 1e6;

  private Measures() {}

  /** A share of the width, from 0 to 1: {@code 37.5%}. */
  static String percent(double share) {
    return digits(share * 100) + "%";
  }

  /** A multiple of the size of the letters: {@code 2.5em}. */
  static String em(double size) {
    return digits(size) + "em";
  }

  /** Two places behind the point at most. Every page has hundreds of them, so no BigDecimal. */
  private static String digits(double number) {
    if (!(Math.abs(number) < LIMIT)) {
      throw new IllegalArgumentException("not a measure: " + number);
    }
    long hundredths = Math.round(Math.abs(number) * 100 + NUDGE);
    String whole = (number < 0 && hundredths > 0 ? "-" : "") + hundredths / 100;
    long rest = hundredths % 100;
    if (rest == 0) {
      return whole;
    }
    return rest % 10 == 0 ? whole + "." + rest / 10 : whole + (rest < 10 ? ".0" : ".") + rest;
  }
}
