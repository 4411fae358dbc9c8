package io.github.spacecraftcatalog.snapshot;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was asked of the API, as far as its address tells. */
final class Request {

  /** Parameters that change how records are shown, but not which (LL2 2.3.0, "Common"). */
  private static final Set<String> NOT_FILTERS =
      Set.of("format", "limit", "offset", "ordering", "mode");

  private static final Pattern HOST = Pattern.compile("https?://([A-Za-z0-9.-]+)(?=[:/?#]|$)");

  private Request() {}

  /**
   * Whether the question was for all spacecraft, so that its count is the whole source's. Up to
   * version 2.2.0, {@code config/spacecraft/} is the address of the configurations.
   *
   * @param address path and query, with or without a host
   */
  static boolean isForAllSpacecraft(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    return path.matches(".*(?<!/config)/spacecraft/?")
        && hasNoFilter(address.substring(path.length()));
  }

  /** The host of an address; empty when it has none. */
  static Optional<String> host(String address) {
    Matcher matcher = HOST.matcher(address);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean hasNoFilter(String query) {
    return Arrays.stream(query.split("[?&]"))
        .filter(parameter -> !parameter.isEmpty() && !parameter.endsWith("="))
        .map(parameter -> parameter.split("=", 2)[0])
        .allMatch(NOT_FILTERS::contains);
  }
}
