package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.util.stream.Collectors;

/**
 * {@code sitemap.xml} (sitemaps.org, version 0.9): every page that search engines should list. The
 * same table in another order is not among them.
 */
final class Sitemap {

  private Sitemap() {}

  /** The sitemap; empty of pages when the site's address is not known. */
  static String of(SitePlan plan) {
    String entries = plan.content().settings().baseUrl().map(url -> entries(plan, url)).orElse("");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        + entries
        + "</urlset>\n";
  }

  private static String entries(SitePlan plan, SiteUrl url) {
    return plan.pages().stream()
        .filter(Page::isListed)
        .map(page -> "<url><loc>" + escape(url.resolve(page.path())) + "</loc></url>\n")
        .collect(Collectors.joining());
  }

  /**
   * The path of a base URL may hold an ampersand; the sitemap protocol wants quotes escaped too.
   */
  private static String escape(String url) {
    return url.replace("&", "&amp;").replace("'", "&apos;");
  }
}
