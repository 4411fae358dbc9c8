package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.Lazy;
import io.github.spacecraftcatalog.catalog.SpacecraftRanks;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages and data of the records: what of a site depends on the catalog alone.
 *
 * @param files the files, by the names that they will have on disk
 * @param records where each record's page is
 * @param listed the pages that search engines should list, by path
 */
record RecordFiles(
    SortedMap<String, PlannedFile> files,
    Map<RecordKey, SitePath> records,
    Lazy<List<Page>> listed) {

  /** Copies the map of records. */
  RecordFiles {
    records = Map.copyOf(records);
  }

  /** Plans them. */
  static RecordFiles of(Catalog catalog) {
    var planner = new Planner(catalog);
    planner.addRecords();
    planner.addIndexes();
    DataFiles.ofRecords(catalog).forEach(planner.files::add);
    var byName = new TreeMap<String, PlannedFile>();
    planner.files.forEach(file -> byName.put(file.path().fileName(), file));
    return new RecordFiles(
        Collections.unmodifiableSortedMap(byName),
        planner.records,
        Lazy.of(() -> SitemapParts.listed(byName.values())));
  }

  private static final class Planner {

    private final Catalog catalog;
    private final SpacecraftRanks ranks;
    private final Map<RecordKey, SitePath> records = new HashMap<>();
    private final Map<RecordKey, Page.Siblings> siblings = new HashMap<>();
    private final List<PlannedFile> files = new ArrayList<>();

    Planner(Catalog catalog) {
      this.catalog = catalog;
      this.ranks = SpacecraftRanks.of(catalog.spacecraft());
    }

    void addRecords() {
      Catalog.GROUP_KINDS.forEach(kind -> catalog.groups(kind).forEach(this::addGroup));
      catalog.spacecraft().forEach(this::addSpacecraft);
    }

    private void addGroup(Group group) {
      SitePath path = place(group.subject());
      if (group.subject().kind() == RecordKind.CONFIGURATION) {
        addSiblings(group);
      }
      Listing.ofGroup(path, group.members().size()).pages(group.members(), ranks).stream()
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

    void addIndexes() {
      List<Spacecraft> all = catalog.spacecraft();
      Listing.ofAll(Addresses.index(RecordKind.SPACECRAFT), all.size()).pages(all, ranks).stream()
          .map(Page.SpacecraftIndex::new)
          .forEach(files::add);
      Catalog.GROUP_KINDS.stream().map(Page.GroupIndex::new).forEach(files::add);
    }
  }
}
