package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.snapshot.RecordData.Superseded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When what a page shows last changed: the newest known day among those of the records that it is
 * about. A record of unknown age counts as older than any other; a page about nothing else has no
 * date, nor has a hand-written one.
 *
 * <ul>
 *   <li>A spacecraft's page is about the spacecraft, its status, its flights and dockings with
 *       their stations, its configuration, and that one's type, agency, families and their
 *       manufacturers.
 *   <li>A group's page is about its record, its members, and the configurations, families and
 *       agencies that it names as its own.
 *   <li>The home page, the indexes, the totals and the downloads are about the whole catalog.
 *   <li>Of every other page it is not known.
 * </ul>
 *
 * <p>A page also changes when it loses a record, which then names it no more: on the day of the
 * first capture that names something else there. A spacecraft that leaves a configuration leaves
 * what the configuration is a part of today; so does a configuration or a family that leaves a
 * family.
 *
 * <p>What a page repeats of other records only to compare, as the strip of times on a spacecraft's
 * page or its neighbors there, does not count.
 */
final class PageDates {

  private final Catalog catalog;
  private final Map<RecordKey, LocalDate> pages = new HashMap<>();
  private final Map<RecordKey, CatalogRecord> groups;
  private final Optional<LocalDate> newest;

  private PageDates(Catalog catalog) {
    this.catalog = catalog;
    this.groups =
        Catalog.GROUP_KINDS.stream()
            .flatMap(kind -> catalog.groups(kind).stream())
            .map(Group::subject)
            .collect(Collectors.toMap(RecordKey::of, Function.identity()));
    this.newest = catalog.lastChanged();
  }

  /** Looks at every record once for each page that shows it. */
  static PageDates of(Catalog catalog) {
    var dates = new PageDates(catalog);
    catalog.spacecraft().forEach(dates::addSpacecraft);
    Catalog.GROUP_KINDS.forEach(kind -> catalog.groups(kind).forEach(dates::addGroup));
    catalog
        .data()
        .forEach((key, data) -> data.superseded().forEach(was -> dates.addLoss(key, was)));
    return dates;
  }

  /** The day of a page. */
  Optional<LocalDate> of(Page page) {
    if (page instanceof Page.OfSpacecraft craft) {
      return of(craft.spacecraft());
    }
    if (page instanceof Page.OfGroup group) {
      return of(group.group().subject());
    }
    return isOfAll(page) ? newest : Optional.empty();
  }

  private static boolean isOfAll(Page page) {
    return page instanceof Page.Home
        || page instanceof Page.SpacecraftIndex
        || page instanceof Page.GroupIndex
        || page instanceof Page.Statistics
        || page instanceof Page.Data;
  }

  private Optional<LocalDate> of(CatalogRecord record) {
    return Optional.ofNullable(pages.get(RecordKey.of(record)));
  }

  private void addSpacecraft(Spacecraft craft) {
    show(craft, craft);
    craft.status().ifPresent(status -> show(craft, status));
    craft.configuration().ifPresent(configuration -> addDesign(craft, configuration));
    MissionLog log = catalog.missionLog(craft);
    log.flights().forEach(flight -> show(craft, flight));
    log.dockings().forEach(docking -> addDocking(craft, docking));
  }

  private void addDocking(Spacecraft craft, DockingEvent docking) {
    show(craft, docking);
    docking
        .station()
        .ifPresent(id -> show(RecordKey.of(craft), new RecordKey(RecordKind.SPACE_STATION, id)));
  }

  private void addDesign(CatalogRecord page, Configuration configuration) {
    show(page, configuration);
    Stream.concat(configuration.type().stream(), configuration.agency().stream())
        .forEach(record -> show(page, record));
    for (Family family : configuration.families()) {
      show(page, family);
      family.manufacturer().ifPresent(maker -> show(page, maker));
    }
  }

  private void addGroup(Group group) {
    CatalogRecord subject = group.subject();
    show(subject, subject);
    group.members().forEach(member -> show(subject, member));
    if (subject instanceof Configuration configuration) {
      addDesign(configuration, configuration);
      around(configuration).forEach(page -> show(page, configuration));
    } else if (subject instanceof Family family) {
      addFamily(family);
    }
  }

  /** A configuration stands on the pages of its type, its agency and its families. */
  private Stream<CatalogRecord> around(Configuration configuration) {
    return Stream.of(
            configuration.type().stream(),
            configuration.agency().stream(),
            configuration.families().stream()
                .flatMap(family -> catalog.families().lineage(family).stream()))
        .flatMap(groups -> groups);
  }

  /** A family and what it is a part of name each other, and so do it and its manufacturer. */
  private void addFamily(Family family) {
    Stream.concat(family.manufacturer().stream(), catalog.families().parent(family).stream())
        .forEach(other -> show(family, other));
    Stream.concat(family.manufacturer().stream(), catalog.families().lineage(family).stream())
        .forEach(other -> show(other, family));
  }

  /** What a record no longer names may have lost it. */
  private void addLoss(RecordKey key, Superseded was) {
    was.until()
        .ifPresent(
            day ->
                SourceSchema.of(key.kind()).fields().stream()
                    .filter(field -> was.pointer().equals("/" + field.name()))
                    .flatMap(field -> References.in(was.value(), field.type()).stream())
                    .forEach(loser -> addLoss(loser, day)));
  }

  private void addLoss(RecordKey loser, LocalDate day) {
    date(loser, day);
    CatalogRecord record = groups.get(loser);
    if (record instanceof Configuration configuration) {
      around(configuration).forEach(page -> date(RecordKey.of(page), day));
    } else if (record instanceof Family family) {
      catalog.families().lineage(family).forEach(page -> date(RecordKey.of(page), day));
    }
  }

  private void show(CatalogRecord page, SourceRecord record) {
    show(RecordKey.of(page), RecordKey.of(record));
  }

  private void show(RecordKey page, RecordKey record) {
    Optional.ofNullable(catalog.provenance().get(record))
        .flatMap(Provenance::lastChanged)
        .ifPresent(day -> date(page, day));
  }

  private void date(RecordKey page, LocalDate day) {
    pages.merge(page, day, PageDates::later);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
