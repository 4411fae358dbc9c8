package io.github.spacecraftcatalog.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Sizes of files in words, in powers of a thousand, as file managers and browsers tell them. */
final class FileSizes {

  private static final BigDecimal STEP = BigDecimal.valueOf(1_000);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB");

  private FileSizes() {}

  /** A size to two digits or the unit: {@code 1.3 kB}, {@code 79 kB}. */
  static String of(long bytes) {
    BigDecimal size = BigDecimal.valueOf(bytes);
    int unit = 0;
    while (rounded(size, unit).compareTo(STEP) >= 0 && unit < UNITS.size() - 1) {
      size = size.divide(STEP);
      unit++;
    }
    return Words.decimal(rounded(size, unit).doubleValue()) + " " + UNITS.get(unit);
  }

  private static BigDecimal rounded(BigDecimal size, int unit) {
    boolean isSmall = unit > 0 && size.compareTo(TEN) < 0;
    return size.setScale(isSmall ? 1 : 0, RoundingMode.HALF_UP);
  }
}
