package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.asset.SiteAssets;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.picture.LocalImages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Decides which pages and files the site has, and where each stands. */
public final class SitePlanner {

  private final CatalogDigest digest;
  private final Catalog catalog;
  private final SiteContent content;
  private final SiteAssets assets;
  private final LocalImages images;
  private final Feeds feeds;

  /** All but those of the records. */
  private final List<PlannedFile> files = new ArrayList<>();

  private SitePlanner(
      CatalogDigest digest, SiteContent content, SiteAssets assets, LocalImages images) {
    this.digest = digest;
    this.catalog = digest.catalog();
    this.content = content;
    this.assets = assets;
    this.images = images;
    this.feeds = content.settings().baseUrl().isPresent() ? digest.feeds() : Feeds.NONE;
  }

  /**
   * Plans the site.
   *
   * @param assetsName how diagnostics name the assets folder
   * @param diagnostics takes addresses that are claimed twice, links in hand-written pages that
   *     lead nowhere, and assets that are missing; after an error, the plan may not be rendered
   */
  public static SitePlan plan(
      CatalogDigest digest,
      SiteContent content,
      SiteAssets assets,
      LocalImages images,
      String assetsName,
      Diagnostics diagnostics) {
    requireFrameAssets(assets, assetsName, diagnostics);
    var planner = new SitePlanner(digest, content, assets, images);
    planner.addContent();
    planner.addFiles();
    planner.addCards();
    SortedMap<String, PlannedFile> files =
        UniqueAddresses.among(digest.files().files(), planner.files, diagnostics);
    ContentLinks.check(content, files.keySet(), diagnostics);
    return new SitePlan(
        digest.catalog(),
        digest.quality(),
        content,
        assets,
        images,
        List.copyOf(files.values()),
        digest.files().records(),
        planner.feeds);
  }

  private static void requireFrameAssets(
      SiteAssets assets, String assetsName, Diagnostics diagnostics) {
    for (FrameAsset asset : FrameAsset.values()) {
      if (assets.find(asset.fileName()).isEmpty()) {
        diagnostics.report(
            Rule.MISSING_ASSET,
            Place.of(assetsName + "/" + asset.fileName()),
            "is missing, and pages name it");
      }
    }
  }

  private void addContent() {
    files.add(new Page.Home());
    files.add(new Page.InSpace());
    files.add(new Page.Records());
    files.add(new Page.Statistics());
    files.add(new Page.ImageCredits());
    files.add(new Page.DataQuality());
    files.add(new Page.Timeline());
    files.add(new Page.Data());
    files.add(new Page.Api());
    files.add(new Page.Compare());
    files.add(new Page.NotFound());
    for (ContentPage page : content.pages()) {
      files.add(new Page.OfContent(page));
    }
    content.files().stream().map(PlannedFile.Attachment::new).forEach(files::add);
  }

  /**
   * Whoever shows a card asks for it by its full address, which is not known without the site's.
   */
  private void addCards() {
    if (content.settings().baseUrl().isEmpty()) {
      return;
    }
    files.add(new PlannedFile.Card(Optional.empty()));
    Stream.of(RecordKind.FAMILY, RecordKind.CONFIGURATION)
        .flatMap(kind -> catalog.groups(kind).stream())
        .map(group -> new PlannedFile.Card(Optional.of(group)))
        .forEach(files::add);
  }

  private void addFiles() {
    Stream.concat(digest.index().stream(), assets.files().stream())
        .map(PlannedFile.Asset::new)
        .forEach(files::add);
    images.files().stream().map(PlannedFile.Picture::new).forEach(files::add);
    DataFiles.ofSite(content, feeds, listed()).forEach(files::add);
  }

  private List<Page> listed() {
    return Stream.concat(
            digest.files().listed().get().stream(), SitemapParts.listed(files).stream())
        .sorted(Comparator.comparing(Page::path))
        .toList();
  }
}
