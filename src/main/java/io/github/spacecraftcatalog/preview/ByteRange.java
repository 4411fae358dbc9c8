package io.github.spacecraftcatalog.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param first its first byte, counted from 0
 * @param last its last byte
 */
record ByteRange(int first, int last) {

  private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /** Whether a {@code Range} header asks for one part; others may be ignored. */
  static boolean isSingle(String header) {
    return header.startsWith("bytes=") && !header.contains(",");
  }

  /** The part of a file of this length; empty when it has no such part. */
  static Optional<ByteRange> of(String header, int length) {
    Matcher asked = SINGLE.matcher(header);
    if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (asked.group(1).isEmpty()) {
      long suffix = Long.parseLong(asked.group(2));
      return suffix == 0 || length == 0
          ? Optional.empty()
          : Optional.of(new ByteRange((int) Math.max(0, length - suffix), length - 1));
    }
    long first = Long.parseLong(asked.group(1));
    long last = asked.group(2).isEmpty() ? length - 1L : Long.parseLong(asked.group(2));
    return first >= length || first > last
        ? Optional.empty()
        : Optional.of(new ByteRange((int) first, (int) Math.min(last, length - 1L)));
  }

  int size() {
    return last - first + 1;
  }
}
