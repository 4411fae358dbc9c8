package io.github.spacecraftcatalog.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Resolves addresses as a browser does, and looks them up among the files of the site. */
final class SiteAddresses {

  /** Stands for a site whose address is not known; RFC 2606 keeps the name from being one. */
  private static final SiteUrl SOMEWHERE = SiteUrl.parse("https://site.invalid/");

  private static final Set<String> CODE_SCHEMES = Set.of("javascript", "vbscript");

  private final Set<SitePath> files;
  private final SiteUrl base;

  SiteAddresses(Collection<SitePath> files, Optional<SiteUrl> base) {
    this.files = Set.copyOf(files);
    this.base = base.orElse(SOMEWHERE);
  }

  /** Where an address leads from a file. */
  Destination resolve(SitePath from, String address) {
    // Browsers skip control characters within a scheme.
    String scheme = schemeOf(address.replaceAll("[\\p{Cntrl}\\s]", ""));
    if (CODE_SCHEMES.contains(scheme)) {
      return new Destination.Nowhere(Rule.INLINE_CODE, "runs code; link to a page instead");
    }
    return switch (scheme) {
      case "", "http", "https" -> resolveWeb(from, address);
      case "mailto" -> new Destination.Outside();
      case "data" -> new Destination.Embedded();
      default -> broken("has a scheme that not every browser knows; use https:");
    };
  }

  private static String schemeOf(String address) {
    int colon = address.indexOf(':');
    String start = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    return start.matches("[a-z][a-z0-9+.-]*") ? start : "";
  }

  private Destination resolveWeb(SitePath from, String address) {
    if (address.isBlank()) {
      return broken("is empty");
    }
    URI written;
    try {
      written = new URI(address);
    } catch (URISyntaxException e) {
      return broken("is not a URL; percent-encode what may not stand in one");
    }
    if (String.valueOf(written.getRawPath()).contains("//")) {
      return broken("has two slashes in a row; servers do not agree on what that means");
    }
    URI target = URI.create(base.resolve(from)).resolve(written).normalize();
    if (isOurs(target)) {
      return inside(target);
    }
    return written.getRawAuthority() == null
        ? broken("leads out of the site")
        : new Destination.Outside();
  }

  private boolean isOurs(URI target) {
    URI home = URI.create(base.value());
    return String.valueOf(target.getRawAuthority()).equalsIgnoreCase(home.getRawAuthority())
        && String.valueOf(target.getScheme()).equalsIgnoreCase(home.getScheme())
        && target.getRawPath().startsWith(base.basePath());
  }

  private Destination inside(URI target) {
    String relative = target.getRawPath().substring(base.basePath().length());
    Optional<SitePath> path = Optional.of(relative).filter(SitePath::isValid).map(SitePath::new);
    if (path.filter(files::contains).isPresent()) {
      return new Destination.Inside(path.get(), fragment(target));
    }
    return broken(path.map(this::absence).orElse("leads to /" + relative + ", which cannot exist"));
  }

  /** Why a file is not there, with the one that was meant. */
  private String absence(SitePath path) {
    String leads = "leads to " + path;
    String page = path.value().replaceFirst("(^|/)index\\.html$", "$1");
    if (!page.equals(path.value()) && isPage(page)) {
      return leads + "; write " + new SitePath(page);
    }
    if (!path.isPage() && isPage(path.value() + "/")) {
      return leads + ", which GitHub Pages redirects; write " + path + "/";
    }
    return leads + ", which the site does not have";
  }

  private boolean isPage(String value) {
    return files.contains(new SitePath(value));
  }

  private static String fragment(URI target) {
    String fragment = target.getRawFragment();
    // In a fragment a plus sign is a plus sign; the decoder is one for forms.
    return fragment == null ? "" : URLDecoder.decode(fragment.replace("+", "%2B"), UTF_8);
  }

  private static Destination broken(String problem) {
    return new Destination.Nowhere(Rule.BROKEN_LINK, problem);
  }
}
