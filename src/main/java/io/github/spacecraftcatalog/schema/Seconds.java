package io.github.spacecraftcatalog.schema;

import java.math.BigDecimal;
import java.time.Duration;

/** Lengths of time as numbers. */
public final class Seconds {

  private Seconds() {}

  /** A duration in seconds, to the nanosecond, without zeros at the end of a fraction. */
  public static BigDecimal of(Duration duration) {
    BigDecimal fraction = BigDecimal.valueOf(duration.getNano(), 9);
    return BigDecimal.valueOf(duration.getSeconds()).add(fraction).stripTrailingZeros();
  }
}
