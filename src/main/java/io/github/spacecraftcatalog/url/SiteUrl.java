package io.github.spacecraftcatalog.url;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where the site stands: an absolute {@code http} or {@code https} URL that ends in a slash, such
 * as {@code https://me.github.io/repo/}.
 *
 * @param value the URL
 */
public record SiteUrl(String value) {

  /** Takes only what {@link #parse} gives; throws {@link IllegalArgumentException} otherwise. */
  public SiteUrl {
    if (!value.equals(normalize(value))) {
      throw new IllegalArgumentException("not a site URL: " + value);
    }
  }

  /**
   * Reads a URL as people write it: a missing slash at the end is added.
   *
   * @throws IllegalArgumentException with a sentence for its writer when it is not absolute, not
   *     {@code http} or {@code https}, carries a query, a fragment or a user name, or climbs above
   *     the host
   */
  public static SiteUrl parse(String text) {
    return new SiteUrl(normalize(text.strip()));
  }

  /** The path below which the site stands: {@code "/repo/"}, or {@code "/"}. */
  public String basePath() {
    return URI.create(value).getRawPath();
  }

  /** The absolute URL of a place in the site. */
  public String resolve(SitePath path) {
    return value + path.value();
  }

  private static String normalize(String text) {
    URI uri = toUri(text);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
      throw notASiteUrl(text, "it has to start with https:// and a host");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getUserInfo() != null) {
      throw notASiteUrl(text, "it may not have a query, a fragment or a user name");
    }
    String path = uri.normalize().getRawPath();
    if (path.equals("/..") || path.startsWith("/../")) {
      throw notASiteUrl(text, "its path may not climb above the host");
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return scheme + "://" + host + port + path + (path.endsWith("/") ? "" : "/");
  }

  /** In ASCII, as feeds, sitemaps and schemas want addresses. */
  private static URI toUri(String text) {
    try {
      return new URI(new URI(text).toASCIIString());
    } catch (URISyntaxException e) {
      throw notASiteUrl(text, e.getReason().toLowerCase(Locale.ROOT));
    }
  }

  private static IllegalArgumentException notASiteUrl(String text, String why) {
    return new IllegalArgumentException(
        "\"" + text + "\" is not a base URL such as https://me.github.io/repo/: " + why);
  }

  @Override
  public String toString() {
    return value;
  }
}
