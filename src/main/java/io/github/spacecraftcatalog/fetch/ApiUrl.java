package io.github.spacecraftcatalog.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the API answers.
 *
 * @param base an {@code http} or {@code https} address that ends with a slash
 */
public record ApiUrl(URI base) {

  /** The source's highest: the fewest calls. */
  static final int RECORDS_A_PAGE = 100;

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /**
   * Takes an address from the user.
   *
   * @throws IllegalArgumentException when it cannot be one; the message says why, for the user
   */
  public static ApiUrl parse(String text) {
    URI url = uri(text);
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (url.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw notAnApi(text);
    }
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "the address may hold no user, query or fragment; a key belongs into LL2_API_KEY");
    }
    String path = url.getRawPath();
    return new ApiUrl(path.endsWith("/") ? url : uri(text + "/"));
  }

  private static URI uri(String text) {
    try {
      return new URI(text).normalize();
    } catch (URISyntaxException e) {
      throw notAnApi(text);
    }
  }

  private static IllegalArgumentException notAnApi(String text) {
    return new IllegalArgumentException(
        "\"" + text + "\" is not an address like https://ll.thespacedevs.com/2.3.0/");
  }

  /** The host, which tells the sets of one source from those of another. */
  String host() {
    return Objects.requireNonNull(base.getHost());
  }

  /** Whether nobody between here and there can read what is sent. */
  public boolean isPrivate() {
    String host = host().toLowerCase(Locale.ROOT);
    boolean isLoopback =
        host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    return isLoopback || base.getScheme().equalsIgnoreCase("https");
  }

  /** The address that tells how many calls are left, and is not counted itself. */
  URI throttle() {
    return base.resolve("api-throttle/");
  }

  /** The first page of a resource. */
  URI firstPage(Resource resource, Mode mode) {
    String ordering = resource.ordering().map(field -> "&ordering=" + field).orElse("");
    return base.resolve(
        resource.label() + "/?limit=" + RECORDS_A_PAGE + "&mode=" + mode.label() + ordering);
  }

  /**
   * The page that an answer names as its next one; empty when it is not on the same endpoint of the
   * same host. What is asked is the known endpoint with the query named, so nobody is led, and a
   * key sent, to another place. A server behind another one may spell its own address in a way of
   * its own.
   */
  static Optional<URI> follow(URI page, String next) {
    try {
      URI target = page.resolve(new URI(next));
      boolean isSame =
          host(target).equals(host(page))
              && port(target) == port(page)
              && lastName(target).equals(lastName(page))
              && target.getRawQuery() != null;
      return isSame
          ? Optional.of(page.resolve(page.getRawPath() + "?" + target.getRawQuery()))
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String host(URI url) {
    return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
  }

  /** The port; -1 for those that need no mention. */
  private static int port(URI url) {
    return url.getPort() == HTTP || url.getPort() == HTTPS ? -1 : url.getPort();
  }

  private static String lastName(URI url) {
    String path = String.valueOf(url.getRawPath()).replaceFirst("/$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
