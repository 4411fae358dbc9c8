package io.github.spacecraftcatalog.citation;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.site.ListingPage;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reference to a page has to name. When it was read is not among it: that only its reader
 * knows.
 *
 * @param key what stands for it in a text; the same whatever the page is called
 * @param title the page's name
 * @param site the site's name
 * @param language the site's language, a BCP 47 tag
 * @param isData whether the page shows data of the source; nobody is named as the author of another
 * @param date the day of the newest capture behind it; empty when none has a date
 * @param address where the page is, in full
 */
public record Citation(
    String key,
    String title,
    String site,
    String language,
    boolean isData,
    Optional<LocalDate> date,
    String address) {

  /** A page that somebody wrote may be called {@code spacecraft-1} too. */
  private static final String HAND_WRITTEN = "page-";

  /**
   * How to cite a page; empty for one that has nothing of its own to cite, for the home page, and
   * for a site of which nobody knows where it is.
   *
   * @param title the page's name
   */
  public static Optional<Citation> of(SitePlan plan, Page page, String title) {
    boolean isCitable = page.isListed() && !(page instanceof Page.Home);
    SiteSettings settings = plan.content().settings();
    return settings
        .baseUrl()
        .filter(url -> isCitable)
        .map(url -> of(plan.catalog(), page, title, settings, url));
  }

  private static Citation of(
      Catalog catalog, Page page, String title, SiteSettings settings, SiteUrl url) {
    boolean isData = !(page instanceof Page.OfContent || page instanceof Page.Api);
    return new Citation(
        key(page),
        title,
        settings.title(),
        settings.language(),
        isData,
        isData ? date(catalog, page) : Optional.empty(),
        url.resolve(page.path()));
  }

  /** A reference in plain text. */
  public String text() {
    String author = isData ? DataSource.MAKER.title() + ". " : "";
    String data = isData ? ", data of " + DataSource.DATABASE.title() + asOf() : "";
    return author + "“" + title + "”. " + site + data + ". " + address;
  }

  /** An entry of a BibTeX database. */
  public String bibTex() {
    return BibTex.of(this);
  }

  /** The same for programs that read the Citation Style Language's JSON. */
  public String cslJson() {
    return CslJson.of(this);
  }

  /** {@code , as of 2026-01-31}. */
  String asOf() {
    return date.map(day -> ", as of " + day).orElse("");
  }

  private static String key(Page page) {
    if (page instanceof Page.OfSpacecraft craft) {
      return key(craft.spacecraft());
    }
    if (page instanceof Page.OfGroup group) {
      ListingPage listing = group.listing();
      String key = key(group.group().subject());
      return listing.number() == 1 ? key : key + "-page-" + listing.number();
    }
    String path = page.path().value().replaceFirst("/$", "").replace('/', '-');
    return page instanceof Page.OfContent ? HAND_WRITTEN + path : path;
  }

  /** By its number, which stays when it is renamed. */
  private static String key(CatalogRecord record) {
    String kind = record.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind + "-" + record.id();
  }

  private static Optional<LocalDate> date(Catalog catalog, Page page) {
    if (page instanceof Page.OfSpacecraft craft) {
      return date(catalog, craft.spacecraft());
    }
    return page instanceof Page.OfGroup group
        ? date(catalog, group.group().subject())
        : catalog.completeness().date();
  }

  private static Optional<LocalDate> date(Catalog catalog, CatalogRecord record) {
    return catalog.provenanceOf(record).map(Provenance::captures).stream()
        .flatMap(captures -> captures.stream())
        .flatMap(capture -> capture.date().stream())
        .max(Comparator.naturalOrder());
  }
}
