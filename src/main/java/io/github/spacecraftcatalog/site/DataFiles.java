package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.table.Table;
import io.github.spacecraftcatalog.table.Tables;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides which files for machines the site has. */
final class DataFiles {

  /** The tables that can be downloaded. */
  static final List<Table> TABLES = Tables.all();

  private final Catalog catalog;
  private final SiteContent content;
  private final Feeds feeds;

  private DataFiles(Catalog catalog, SiteContent content, Feeds feeds) {
    this.catalog = catalog;
    this.content = content;
    this.feeds = feeds;
  }

  /** The files of a site with these pages. */
  static Stream<DataFile> of(
      Catalog catalog, SiteContent content, Feeds feeds, Collection<PlannedFile> pages) {
    var files = new DataFiles(catalog, content, feeds);
    return Stream.of(
            files.records(),
            files.collections(),
            downloads(),
            files.feeds(),
            files.sitemapParts(pages),
            files.singles())
        .flatMap(several -> several);
  }

  private Stream<DataFile> records() {
    return catalog.data().keySet().stream().map(DataFile.OfRecord::new);
  }

  private Stream<DataFile> collections() {
    return Arrays.stream(RecordKind.values()).flatMap(this::collection);
  }

  /** Also of a kind that no capture has: whoever asks for it learns that there is none. */
  private Stream<DataFile> collection(RecordKind kind) {
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

  private Stream<DataFile.SitemapPart> sitemapParts(Collection<PlannedFile> pages) {
    List<Page> listed =
        pages.stream()
            .filter(Page.class::isInstance)
            .map(Page.class::cast)
            .filter(Page::isListed)
            .sorted(Comparator.comparing(Page::path))
            .toList();
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
