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
import io.github.spacecraftcatalog.site.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
 *   <li>Every other page is about the whole catalog.
 * </ul>
 *
 * <p>What a page repeats of other records only to compare, as the strip of times on a spacecraft's
 * page or its neighbors there, does not count.
 */
final class PageDates {

  private final Catalog catalog;
  private final Map<RecordKey, LocalDate> pages = new HashMap<>();
  private final Optional<LocalDate> newest;

  private PageDates(Catalog catalog) {
    this.catalog = catalog;
    this.newest =
        catalog.provenance().values().stream()
            .flatMap(provenance -> provenance.lastChanged().stream())
            .reduce(PageDates::later);
  }

  /** Looks at every record once for each page that shows it. */
  static PageDates of(Catalog catalog) {
    var dates = new PageDates(catalog);
    catalog.spacecraft().forEach(dates::addSpacecraft);
    Catalog.GROUP_KINDS.forEach(kind -> catalog.groups(kind).forEach(dates::addGroup));
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
    return page instanceof Page.OfContent ? Optional.empty() : newest;
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
      groupsOf(configuration).forEach(page -> show(page, configuration));
    } else if (subject instanceof Family family) {
      addFamily(family);
    }
  }

  /** A configuration stands on the pages of its type, its agency and its families. */
  private Stream<CatalogRecord> groupsOf(Configuration configuration) {
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
        .forEach(
            other -> {
              show(family, other);
              show(other, family);
            });
  }

  private void show(CatalogRecord page, SourceRecord record) {
    show(RecordKey.of(page), RecordKey.of(record));
  }

  private void show(RecordKey page, RecordKey record) {
    Optional.ofNullable(catalog.provenance().get(record))
        .flatMap(Provenance::lastChanged)
        .ifPresent(day -> pages.merge(page, day, PageDates::later));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
