package io.github.spacecraftcatalog.render;

import java.util.List;

/** Sizes of files in words, in powers of a thousand, as file managers and browsers tell them. */
final class FileSizes {

  private static final int STEP = 1_000;
  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB");

  private FileSizes() {}

  /** A size to the unit below: {@code 79 kB}. Rounded up, so that nothing is said to be empty. */
  static String of(long bytes) {
    long size = bytes;
    int unit = 0;
    while (size >= STEP && unit < UNITS.size() - 1) {
      size = (size + STEP - 1) / STEP;
      unit++;
    }
    return Words.number(size) + " " + UNITS.get(unit);
  }
}
