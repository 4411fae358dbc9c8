package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.asset.SiteAssets;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.CatalogBuilder;
import io.github.spacecraftcatalog.catalog.ImageCredit;
import io.github.spacecraftcatalog.content.ContentReader;
import io.github.spacecraftcatalog.content.Drafts;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.picture.CopyLicenses;
import io.github.spacecraftcatalog.picture.LocalImages;
import io.github.spacecraftcatalog.site.CatalogDigest;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.site.SitePlanner;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import io.github.spacecraftcatalog.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The steps from sources to a plan, each of which reads one kind of source. */
final class Stages {

  private Stages() {}

  /** Reads and merges the captures. */
  static CatalogDigest catalog(SiteSources sources, Diagnostics diagnostics, BuildListener listener)
      throws IOException {
    String snapshots = sources.displayName(sources.snapshots());
    listener.begins("read captures");
    Snapshot snapshot = SnapshotReader.read(sources.snapshots(), snapshots, diagnostics);
    listener.begins("arrange catalog");
    Catalog catalog = CatalogBuilder.build(snapshot, snapshots, diagnostics);
    listener.begins("digest catalog");
    return CatalogDigest.of(catalog);
  }

  /** Reads what was written by hand. */
  static SiteContent content(SiteSources sources, Drafts drafts, Diagnostics diagnostics)
      throws IOException {
    return new ContentReader()
        .read(
            sources.content(),
            Stream.concat(Stream.of(sources.snapshots()), sources.images().stream()).toList(),
            sources.displayName(sources.content()),
            sources.baseUrl(),
            drafts,
            diagnostics);
  }

  /** Reads the site's own files, or those that the program carries. */
  static SiteAssets assets(SiteSources sources, Diagnostics diagnostics) throws IOException {
    if (sources.siteAssets().isEmpty()) {
      return SiteAssets.bundled();
    }
    Path folder = sources.siteAssets().get();
    return SiteAssets.read(folder, sources.displayName(folder), diagnostics);
  }

  /** The pictures that the catalog shows, each once. */
  static List<Image> pictures(Catalog catalog) {
    return catalog.imageCredits().stream().map(ImageCredit::image).toList();
  }

  /** Finds the copies of the catalog's pictures. */
  static LocalImages images(
      SiteSources sources, Catalog catalog, SiteContent content, Diagnostics diagnostics)
      throws IOException {
    if (sources.images().isEmpty()) {
      return LocalImages.NONE;
    }
    Path folder = sources.images().get();
    return LocalImages.read(
        folder,
        sources.displayName(folder),
        pictures(catalog),
        content
            .settings()
            .copyImagesLicensed()
            .map(CopyLicenses::named)
            .orElse(CopyLicenses.DEFAULT),
        diagnostics);
  }

  /** Decides what the site consists of. */
  static SitePlan plan(
      SiteSources sources,
      CatalogDigest catalog,
      SiteContent content,
      SiteAssets assets,
      LocalImages images,
      Diagnostics diagnostics) {
    String assetsName = sources.siteAssets().map(sources::displayName).orElse("site-assets");
    return SitePlanner.plan(catalog, content, assets, images, assetsName, diagnostics);
  }
}
