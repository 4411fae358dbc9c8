package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.asset.AssetFile;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Lazy;
import io.github.spacecraftcatalog.index.ClientIndex;
import io.github.spacecraftcatalog.quality.DataQuality;
import java.util.List;

/**
 * A catalog and what the plan has to know about it. Finding that out takes longer than planning, so
 * whoever plans a site again from the same catalog keeps it. Safe for use by several threads.
 */
public final class CatalogDigest {

  private final Catalog catalog;
  private final DataQuality quality;
  private final List<AssetFile> index;
  private final RecordFiles files;
  private final Lazy<Feeds> feeds;

  private CatalogDigest(Catalog catalog) {
    this.catalog = catalog;
    this.quality = DataQuality.of(catalog);
    this.index = ClientIndex.of(catalog, Addresses.CLIENT_INDEX);
    this.files = RecordFiles.of(catalog);
    this.feeds = Lazy.of(() -> Feeds.of(catalog));
  }

  /** The digest of a catalog. */
  public static CatalogDigest of(Catalog catalog) {
    return new CatalogDigest(catalog);
  }

  /** The catalog. */
  public Catalog catalog() {
    return catalog;
  }

  /** What the catalog contradicts, and what it lacks. */
  DataQuality quality() {
    return quality;
  }

  /** The catalog for scripts. */
  List<AssetFile> index() {
    return index;
  }

  /** The pages and data of its records. */
  RecordFiles files() {
    return files;
  }

  /** What tells of new spacecraft where the site's address is known. */
  Feeds feeds() {
    return feeds.get();
  }
}
