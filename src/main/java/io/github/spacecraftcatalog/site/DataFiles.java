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
  static final List<Table> TABLES = Tables.all(Addresses::collectionName);

  private final Catalog catalog;
  private final SiteContent content;

  private DataFiles(Catalog catalog, SiteContent content) {
    this.catalog = catalog;
    this.content = content;
  }

  static Stream<DataFile> of(Catalog catalog, SiteContent content) {
    var files = new DataFiles(catalog, content);
    return Stream.of(files.records(), files.collections(), downloads(), files.singles())
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

  private Stream<DataFile> singles() {
    boolean isAddressKnown = content.settings().baseUrl().isPresent();
    return Arrays.stream(ExportKind.values())
        .filter(kind -> isAddressKnown || !kind.needsAddress())
        .map(DataFile.Single::new);
  }
}
