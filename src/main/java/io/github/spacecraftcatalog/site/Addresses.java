package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.Slug;

/**
 * The site's addresses. That of a record depends on this record alone, never on what else is in the
 * catalog, so that a new capture moves no old page.
 */
public final class Addresses {

  /** The page of what is in space. */
  public static final SitePath IN_SPACE = SitePath.HOME.page("in-space");

  /** The page of the record holders. */
  public static final SitePath RECORDS = SitePath.HOME.page("records");

  /** The page of totals. */
  public static final SitePath STATISTICS = SitePath.HOME.page("statistics");

  /** The page of image credits. */
  public static final SitePath IMAGE_CREDITS = SitePath.HOME.page("image-credits");

  /** The page of what the data contradicts. */
  public static final SitePath DATA_QUALITY = SitePath.HOME.page("data-quality");

  /** The page of what was first flown when. */
  public static final SitePath TIMELINE = SitePath.HOME.page("timeline");

  /** The page that shows spacecraft side by side. */
  public static final SitePath COMPARE = SitePath.HOME.page("compare");

  /** The page about the API. */
  public static final SitePath API_PAGE = SitePath.HOME.page("api");

  /** The folder of the API. */
  public static final SitePath API = API_PAGE.page("v1");

  /** The page about the downloads, and their folder. */
  public static final SitePath DATA_PAGE = SitePath.HOME.page("data");

  /** The card of the site as a whole. */
  public static final SitePath SITE_CARD = SitePath.HOME.page("cards").file("site.png");

  /** The file that tells scripts where the index of the catalog is. */
  static final SitePath CLIENT_INDEX = SitePath.HOME.file("index.json");

  /** The page for addresses that lead nowhere; GitHub Pages looks for it under this name. */
  public static final SitePath NOT_FOUND = SitePath.HOME.file("404.html");

  private Addresses() {}

  /** The index of a kind of record: {@code families/}. */
  public static SitePath index(RecordKind kind) {
    return SitePath.HOME.page(folder(kind));
  }

  private static String folder(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> "spacecraft";
      case CONFIGURATION -> "configurations";
      case FAMILY -> "families";
      case AGENCY -> "agencies";
      case CONFIGURATION_TYPE -> "types";
      case STATUS -> "statuses";
      case SPACECRAFT_FLIGHT, DOCKING_EVENT, SPACE_STATION ->
          throw new IllegalArgumentException(kind + " has no pages");
    };
  }

  /** The page of a record, its number first: {@code spacecraft/408-progress-8/}. */
  public static SitePath of(CatalogRecord record) {
    return underName(record, record.name());
  }

  /** A record as data: {@code api/v1/spacecraft/408.json}. */
  public static SitePath data(RecordKey key) {
    return API.page(SourceSchema.collectionName(key.kind())).file(key.id() + ".json");
  }

  /** All records of a kind as data: {@code api/v1/spacecraft.json}. */
  public static SitePath collection(RecordKind kind) {
    return API.file(SourceSchema.collectionName(kind) + ".json");
  }

  /** A hundred records of a kind as data: {@code api/v1/spacecraft/page-2.json}. */
  public static SitePath collectionPage(RecordKind kind, int number) {
    return API.page(SourceSchema.collectionName(kind)).file("page-" + number + ".json");
  }

  /** What a record of a kind is made of: {@code api/v1/schemas/spacecraft.json}. */
  public static SitePath schema(RecordKind kind) {
    return API.page("schemas").file(SourceSchema.collectionName(kind) + ".json");
  }

  /** A file to download: {@code data/spacecraft.csv}. */
  static SitePath download(String name) {
    return DATA_PAGE.file(name);
  }

  /** A part of a sitemap that would be too large as one: {@code sitemap-2.xml}. */
  static SitePath sitemapPart(int number) {
    return SitePath.HOME.file("sitemap-" + number + ".xml");
  }

  /** The card of a family or a configuration: {@code cards/families/1.png}. */
  public static SitePath card(CatalogRecord record) {
    return SitePath.HOME.page("cards").page(folder(record.kind())).file(record.id() + ".png");
  }

  /** What is new in a family or of an agency: {@code feeds/families/8.atom}. */
  static SitePath feed(CatalogRecord record, FeedFormat format) {
    String name = record.id() + "." + format.extension();
    return SitePath.HOME.page("feeds").page(folder(record.kind())).file(name);
  }

  /** What is new in the whole site: {@code feed.atom}. */
  static SitePath siteFeed(FeedFormat format) {
    return SitePath.HOME.file("feed." + format.extension());
  }

  /** Where the page of a record was when the record had another name. */
  static SitePath underName(CatalogRecord record, String name) {
    String slug = Slug.of(name);
    return index(record.kind()).page(slug.isEmpty() ? "" + record.id() : record.id() + "-" + slug);
  }

  /**
   * A page of a listing: {@code spacecraft/by-time-docked/descending/page-2/}. The default order
   * has no folder, and the first page no number.
   *
   * @param listing where the listing is, without its order
   * @param number the page, counted from 1
   */
  static SitePath listing(SitePath listing, SpacecraftOrder order, int number) {
    SitePath path = listing;
    if (!order.equals(SpacecraftOrder.DEFAULT)) {
      path = path.page("by-" + word(order.column()));
      path = order.descending() ? path.page("descending") : path;
    }
    return number == 1 ? path : path.page("page-" + number);
  }

  private static String word(SpacecraftColumn column) {
    return switch (column) {
      case NAME -> "name";
      case ID -> "id";
      case FLIGHTS_COUNT -> "flights";
      case MISSION_ENDS_COUNT -> "missions-ended";
      case TIME_DOCKED -> "time-docked";
      case TIME_IN_SPACE -> "time-in-space";
    };
  }
}
