package io.github.spacecraftcatalog.quality;

import java.math.BigDecimal;
import java.time.Duration;

/** Values as the source writes them. */
final class SourceText {

  private SourceText() {}

  /** A duration in days and what is left of one: {@code P29DT12H29S}, {@code P0D} for none. */
  static String of(Duration duration) {
    Duration time = duration.minusDays(duration.toDays());
    String days = duration.toDays() == 0 && !time.isZero() ? "P" : "P" + duration.toDays() + "D";
    return time.isZero() ? days : days + time.toString().substring(1);
  }

  /** A decimal number without needless zeros: {@code 748}, {@code 7.48}. */
  static String of(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
