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
   * same host, where the program may not be led.
   */
  static Optional<URI> follow(URI page, String next) {
    try {
      URI target = page.resolve(new URI(next));
      boolean isSame =
          Objects.equals(target.getScheme(), page.getScheme())
              && Objects.equals(target.getRawAuthority(), page.getRawAuthority())
              && Objects.equals(target.getRawPath(), page.getRawPath())
              && target.getRawFragment() == null;
      return isSame ? Optional.of(target) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
