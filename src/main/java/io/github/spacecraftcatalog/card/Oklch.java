package io.github.spacecraftcatalog.card;

import java.awt.Color;

/** Colours as the stylesheet names them, by Ottosson's formulas for Oklab. */
final class Oklch {

  private Oklch() {}

  /**
   * The colour on a screen; what a screen cannot show is cut off.
   *
   * @param lightness from 0 to 1
   * @param hue in degrees
   */
  static Color color(double lightness, double chroma, double hue) {
    double a = chroma * StrictMath.cos(StrictMath.toRadians(hue));
    double b = chroma * StrictMath.sin(StrictMath.toRadians(hue));
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new Color(
        channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double number) {
    return number * number * number;
  }

  /** From linear light to sRGB's steps. */
  private static int channel(double light) {
    double clipped = Math.min(1, Math.max(0, light));
    double encoded =
        clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * StrictMath.pow(clipped, 1 / 2.4) - 0.055;
    return (int) Math.round(encoded * 255);
  }
}
