package io.github.spacecraftcatalog.asset;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Relative addresses in stylesheets, taken apart. */
final class RelativeAddress {

  /** What would end the address where it is written without quotes or with either kind. */
  private static final Pattern UNSAFE = Pattern.compile("[\\s\"'()\\\\]");

  private RelativeAddress() {}

  /**
   * The path within the assets folder that an address leads to; empty when it leads out of it.
   *
   * @param from the path of the file that the address is written in
   */
  static Optional<String> name(String address, String from) {
    Deque<String> segments = new ArrayDeque<>(Arrays.asList(from.split("/", -1)));
    segments.removeLast();
    for (String segment : decoded(pathOf(address)).split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.equals(".") && !segment.isEmpty()) {
        segments.add(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  /** Its query and fragment, such that they can be written with or without quotes. */
  static String suffix(String address) {
    return UNSAFE
        .matcher(address.substring(pathOf(address).length()))
        .replaceAll(unsafe -> "%" + HexFormat.of().toHexDigits((byte) unsafe.group().charAt(0)));
  }

  private static String pathOf(String address) {
    return address.split("[?#]", 2)[0];
  }

  /** A malformed escape stays as it is: no file has such a name, so it will be called missing. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
