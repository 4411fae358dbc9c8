package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.asset.SiteAssets;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.picture.LocalImages;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which pages and files the site has, and where each stands. */
public final class SitePlanner {

  private final CatalogDigest digest;
  private final Catalog catalog;
  private final SiteContent content;
  private final SiteAssets assets;
  private final LocalImages images;
  private final Feeds feeds;
  private final Map<RecordKey, SitePath> records = new HashMap<>();
  private final Map<RecordKey, Page.Siblings> siblings = new HashMap<>();
  private final List<PlannedFile> files = new ArrayList<>();

  private SitePlanner(
      CatalogDigest digest, SiteContent content, SiteAssets assets, LocalImages images) {
    this.digest = digest;
    this.catalog = digest.catalog();
    this.content = content;
    this.assets = assets;
    this.images = images;
    this.feeds = Feeds.of(catalog, content.settings());
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
    planner.addRecords();
    planner.addIndexes();
    planner.addContent();
    planner.addFiles();
    planner.addCards();
    List<PlannedFile> files = UniqueAddresses.among(planner.files, diagnostics);
    ContentLinks.check(content, files, diagnostics);
    return new SitePlan(
        digest.catalog(),
        digest.quality(),
        content,
        assets,
        images,
        files,
        planner.records,
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

  private void addRecords() {
    Catalog.GROUP_KINDS.forEach(kind -> catalog.groups(kind).forEach(this::addGroup));
    catalog.spacecraft().forEach(this::addSpacecraft);
  }

  private void addGroup(Group group) {
    SitePath path = place(group.subject());
    if (group.subject().kind() == RecordKind.CONFIGURATION) {
      addSiblings(group);
    }
    Listing.ofGroup(path, group.members().size()).pages(group.members()).stream()
        .map(page -> new Page.OfGroup(group, page))
        .forEach(files::add);
  }

  private void addSiblings(Group configuration) {
    for (int i = 0; i < configuration.members().size(); i++) {
      RecordKey member = RecordKey.of(configuration.members().get(i));
      siblings.put(member, new Page.Siblings(configuration, i));
    }
  }

  private void addSpacecraft(Spacecraft craft) {
    var seen = Optional.ofNullable(siblings.get(RecordKey.of(craft)));
    files.add(new Page.OfSpacecraft(place(craft), craft, seen));
  }

  private SitePath place(CatalogRecord record) {
    SitePath path = Addresses.of(record);
    records.put(RecordKey.of(record), path);
    catalog.provenanceOf(record).map(Provenance::formerNames).orElse(List.of()).stream()
        .map(name -> Addresses.underName(record, name))
        .distinct()
        .filter(former -> !former.equals(path))
        .forEach(former -> files.add(new Page.Moved(former, record)));
    return path;
  }

  private void addIndexes() {
    List<Spacecraft> all = catalog.spacecraft();
    Listing.ofAll(Addresses.index(RecordKind.SPACECRAFT), all.size()).pages(all).stream()
        .map(Page.SpacecraftIndex::new)
        .forEach(files::add);
    Catalog.GROUP_KINDS.stream().map(Page.GroupIndex::new).forEach(files::add);
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
    DataFiles.of(catalog, content, feeds, List.copyOf(files)).forEach(files::add);
  }
}
