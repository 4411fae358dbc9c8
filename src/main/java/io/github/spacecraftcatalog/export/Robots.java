package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;

/** {@code robots.txt} (RFC 9309): everything may be read, and here is a list of it. */
final class Robots {

  private Robots() {}

  static String of(SitePlan plan) {
    String everything = "User-agent: *\nDisallow:\n";
    SitePath sitemap = SitePath.HOME.file(ExportKind.SITEMAP.fileName());
    return plan.content()
        .settings()
        .baseUrl()
        .map(url -> everything + "\nSitemap: " + url.resolve(sitemap) + "\n")
        .orElse(everything);
  }
}
