package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.catalog.Lazy;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.xml.XmlWriter;
import io.github.spacecraftcatalog.xml.XmlWriter.Attribute;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code sitemap.xml} (sitemaps.org, version 0.9): every page that search engines should list, with
 * the day on which what it shows last changed, where that is known. The same table in another order
 * is not among them. Of a large site it names the parts that do so.
 */
final class Sitemap {

  private static final Attribute NAMESPACE =
      new Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

  private final SitePlan plan;
  private final Lazy<PageDates> dates;

  Sitemap(SitePlan plan) {
    this.plan = plan;
    this.dates = Lazy.of(() -> PageDates.of(plan.catalog()));
  }

  /** The whole, or the names of its parts. */
  String whole() {
    List<DataFile.SitemapPart> parts = plan.sitemapParts();
    return parts.isEmpty()
        ? of(plan.pages().stream().filter(Page::isListed).toList())
        : index(parts);
  }

  /** A part. */
  String of(DataFile.SitemapPart part) {
    return of(part.pages());
  }

  private String of(Collection<Page> pages) {
    var xml = new XmlWriter().open("urlset", NAMESPACE);
    pages.forEach(page -> add("url", page.path(), dates.get().of(page), xml));
    return xml.close().document();
  }

  private String index(Collection<DataFile.SitemapPart> parts) {
    var xml = new XmlWriter().open("sitemapindex", NAMESPACE);
    for (DataFile.SitemapPart part : parts) {
      Optional<LocalDate> newest =
          part.pages().stream()
              .flatMap(page -> dates.get().of(page).stream())
              .max(Comparator.naturalOrder());
      add("sitemap", part.path(), newest, xml);
    }
    return xml.close().document();
  }

  private void add(String element, SitePath path, Optional<LocalDate> date, XmlWriter xml) {
    xml.open(element);
    plan.content().settings().baseUrl().ifPresent(url -> xml.text("loc", url.resolve(path)));
    date.ifPresent(day -> xml.text("lastmod", day.toString()));
    xml.close();
  }
}
