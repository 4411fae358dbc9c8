package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.table.Table;
import io.github.spacecraftcatalog.table.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides which files for machines the site has. */
final class DataFiles {

  /** The tables that can be downloaded. */
  static final List<Table> TABLES = Tables.all();

  private final SiteContent content;
  private final Feeds feeds;

  private DataFiles(SiteContent content, Feeds feeds) {
    this.content = content;
    this.feeds = feeds;
  }

  /** The files that hold records, one or many. */
  static Stream<DataFile> ofRecords(Catalog catalog) {
    return Stream.of(
            catalog.data().keySet().stream().map(DataFile.OfRecord::new),
            Arrays.stream(RecordKind.values()).flatMap(kind -> collection(kind, catalog)),
            downloads())
        .flatMap(several -> several);
  }

  /**
   * The other files.
   *
   * @param listed the site's pages that search engines should list, by path
   */
  static Stream<DataFile> ofSite(SiteContent content, Feeds feeds, List<Page> listed) {
    var files = new DataFiles(content, feeds);
    return Stream.of(files.feeds(), files.sitemapParts(listed), files.singles())
        .flatMap(several -> several);
  }

  /** Also of a kind that no capture has: whoever asks for it learns that there is none. */
  private static Stream<DataFile> collection(RecordKind kind, Catalog catalog) {
    int pages = Listing.pages(catalog.keys(kind).size());
    return Stream.concat(
        Stream.of(new DataFile.Collection(kind), new DataFile.Schema(kind)),
        IntStream.rangeClosed(1, pages)
            .mapToObj(number -> new DataFile.CollectionPage(kind, number)));
  }

  /** Of all kinds, also of one that no capture has, so that a table can be relied on. */
  private static Stream<DataFile> downloads() {
    return Stream.concat(
        TABLES.stream().map(DataFile.Csv::new),
        Arrays.stream(RecordKind.values()).map(DataFile.Lines::new));
  }

  private Stream<DataFile> feeds() {
    return feeds
        .all()
        .flatMap(
            feed ->
                Arrays.stream(FeedFormat.values())
                    .map(format -> new DataFile.OfFeed(feed, format)));
  }

  private Stream<DataFile.SitemapPart> sitemapParts(List<Page> listed) {
    return content.settings().baseUrl().stream()
        .flatMap(url -> SitemapParts.of(listed, url, SitemapParts.MOST_PAGES).stream());
  }

  private Stream<DataFile> singles() {
    boolean isAddressKnown = content.settings().baseUrl().isPresent();
    return Arrays.stream(ExportKind.values())
        .filter(kind -> isAddressKnown || !kind.needsAddress())
        .map(DataFile.Single::new);
  }
}
