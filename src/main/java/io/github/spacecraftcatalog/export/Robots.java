package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;

/** {@code robots.txt} (RFC 9309): everything may be read, and here is a list of it. */
final class Robots {

  private Robots() {}

  static String of(SitePlan plan) {
    String everything = "User-agent: *\nDisallow:\n";
    return plan.content()
        .settings()
        .baseUrl()
        .map(url -> everything + "\nSitemap: " + url.resolve(ExportKind.SITEMAP.path()) + "\n")
        .orElse(everything);
  }
}
