package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.asset.AssetFile;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.index.ClientIndex;
import io.github.spacecraftcatalog.quality.DataQuality;
import java.util.List;

/**
 * A catalog and what the plan has to know about it. Finding that out takes longer than planning, so
 * whoever plans a site again from the same catalog keeps it.
 *
 * @param catalog the catalog
 * @param quality what it contradicts, and what it lacks
 * @param index the catalog for scripts
 * @param pages the pages of its records
 */
public record CatalogDigest(
    Catalog catalog, DataQuality quality, List<AssetFile> index, RecordPages pages) {

  /** Copies the list. */
  public CatalogDigest {
    index = List.copyOf(index);
  }

  /** The digest of a catalog. */
  public static CatalogDigest of(Catalog catalog) {
    return new CatalogDigest(
        catalog,
        DataQuality.of(catalog),
        ClientIndex.of(catalog, Addresses.CLIENT_INDEX),
        RecordPages.of(catalog));
  }
}
