package io.github.spacecraftcatalog.model;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An absolute {@code http} or {@code https} address from a record. Nothing else can be linked:
 * templates do not filter {@code javascript:} out of every attribute, so this type does.
 *
 * @param value the address, in ASCII
 */
public record WebAddress(String value) {

  private static final int HOST_START = "https://".length();

  /** Takes only what {@link #parse} gives; throws {@link IllegalArgumentException} otherwise. */
  public WebAddress {
    if (!isPlain(value) && !isUsable(value)) {
      throw new IllegalArgumentException("not a web address: " + value);
    }
  }

  private static boolean isUsable(String value) {
    return US_ASCII.newEncoder().canEncode(value) && isWebAddress(value);
  }

  /**
   * Whether an address is as simple as nearly all are, so that it need not be taken apart to be
   * trusted: {@code https}, a host of letters, and a path without escapes.
   */
  private static boolean isPlain(String text) {
    int path = text.startsWith("https://") ? text.indexOf('/', HOST_START) : -1;
    return path > HOST_START
        && holdsOnly(text, HOST_START, path, "-.")
        && Character.isLetter(text.charAt(HOST_START))
        && Character.isLetter(text.charAt(path - 1))
        && holdsOnly(text, path, text.length(), "/-._~?=&");
  }

  private static boolean holdsOnly(String text, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && marks.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads an address. Characters outside of ASCII are percent-encoded; empty when it is not an
   * absolute web address, or carries a user name, which only serves to deceive.
   */
  public static Optional<WebAddress> parse(String text) {
    String candidate = text.strip();
    if (isPlain(candidate)) {
      return Optional.of(new WebAddress(candidate));
    }
    if (!UTF_8.newEncoder().canEncode(candidate)) {
      return Optional.empty(); // Half of a surrogate pair: URI fails to encode it.
    }
    try {
      String ascii = new URI(candidate).toASCIIString();
      return isWebAddress(ascii) ? Optional.of(new WebAddress(ascii)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
