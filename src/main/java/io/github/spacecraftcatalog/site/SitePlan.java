package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.asset.SiteAssets;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.picture.LocalImages;
import io.github.spacecraftcatalog.quality.DataQuality;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole site before any page of it has a body. Links are looked up here, so that none can lead
 * to a page that does not exist.
 *
 * @param catalog what the site tells
 * @param quality what the catalog contradicts, and what it lacks
 * @param content what was written by hand
 * @param assets the site's own files
 * @param images the copies of pictures that the site keeps
 * @param files everything that will be published, by the names on disk, each once
 * @param records where each record's page is
 * @param feeds what tells of new spacecraft
 */
public record SitePlan(
    Catalog catalog,
    DataQuality quality,
    SiteContent content,
    SiteAssets assets,
    LocalImages images,
    List<PlannedFile> files,
    Map<RecordKey, SitePath> records,
    Feeds feeds) {

  /** Copies the list and the map. */
  public SitePlan {
    files = List.copyOf(files);
    records = Map.copyOf(records);
  }

  /** The file of this name on disk, such as {@code about/index.html}. */
  public Optional<PlannedFile> file(String name) {
    int from = 0;
    int to = files.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      PlannedFile file = files.get(middle);
      int order = file.path().fileName().compareTo(name);
      if (order == 0) {
        return Optional.of(file);
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle;
    }
    return Optional.empty();
  }

  /** The planned pages, by path. */
  public List<Page> pages() {
    return files.stream().filter(Page.class::isInstance).map(Page.class::cast).toList();
  }

  /** The planned tables, kind by kind. */
  public Stream<DataFile.Csv> tables() {
    return DataFiles.TABLES.stream().map(DataFile.Csv::new);
  }

  /** Everything that holds all of a table or of a kind of record: CSV, JSON Lines, JSON. */
  public Stream<DataFile.Download> downloads() {
    return Stream.of(tables(), kinds(DataFile.Lines::new), kinds(DataFile.Collection::new))
        .flatMap(files -> files);
  }

  private static Stream<DataFile.Download> kinds(Function<RecordKind, DataFile.Download> file) {
    return Arrays.stream(RecordKind.values()).map(file);
  }

  /** The parts of the sitemap, in order; none when it needs no parts. */
  public List<DataFile.SitemapPart> sitemapParts() {
    return files.stream()
        .filter(DataFile.SitemapPart.class::isInstance)
        .map(DataFile.SitemapPart.class::cast)
        .sorted(Comparator.comparingInt(DataFile.SitemapPart::number))
        .toList();
  }

  /**
   * Where a record's page is.
   *
   * @throws IllegalArgumentException for a record that is not in this plan's catalog
   */
  public SitePath pathOf(CatalogRecord record) {
    SitePath path = records.get(RecordKey.of(record));
    if (path == null) {
      throw new IllegalArgumentException("has no page: " + record);
    }
    return path;
  }
}
