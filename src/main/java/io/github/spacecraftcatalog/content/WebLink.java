package io.github.spacecraftcatalog.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses outside of the site. */
final class WebLink {

  private WebLink() {}

  /**
   * An absolute {@code http} or {@code https} address with a host, in ASCII; empty when the text is
   * none.
   */
  static Optional<URI> parse(String text) {
    return uri(text)
        .filter(uri -> hasScheme(uri, "http") || hasScheme(uri, "https"))
        .filter(uri -> uri.getHost() != null)
        .map(WebLink::withoutBrackets);
  }

  /** Java lets brackets pass in a query or fragment; browsers' rules allow them in a host only. */
  private static URI withoutBrackets(URI uri) {
    String text = uri.toString();
    int host = uri.getScheme().length() + "://".length() + uri.getRawAuthority().length();
    String rest = text.substring(host).replace("[", "%5B").replace("]", "%5D");
    return URI.create(text.substring(0, host) + rest);
  }

  /** A {@code mailto:} address, in ASCII; empty when the text is none. */
  static Optional<URI> parseMail(String text) {
    return uri(text).filter(uri -> hasScheme(uri, "mailto"));
  }

  private static boolean hasScheme(URI uri, String scheme) {
    return uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).equals(scheme);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(new URI(text.replace(" ", "%20")).toASCIIString()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
