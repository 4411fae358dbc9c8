package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.SpaceStation;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.model.Status;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arranges the records of a snapshot. */
public final class CatalogBuilder {

  private static final Comparator<Group> BY_NAME =
      Comparator.comparing((Group group) -> NaturalOrder.of(group.subject().name()))
          .thenComparingInt(group -> group.subject().id());

  private final Snapshot snapshot;
  private final FamilyTree families;
  private final List<Spacecraft> spacecraft;

  private CatalogBuilder(Snapshot snapshot, String snapshotsName, Diagnostics diagnostics) {
    this.snapshot = snapshot;
    this.spacecraft = records(Spacecraft.class);
    this.families =
        FamilyTree.of(
            records(Family.class), family -> parentPlace(family, snapshotsName), diagnostics);
  }

  /**
   * Arranges a snapshot.
   *
   * @param snapshotsName how diagnostics name the folder of the captures
   * @param diagnostics takes what does not fit together
   */
  public static Catalog build(Snapshot snapshot, String snapshotsName, Diagnostics diagnostics) {
    return new CatalogBuilder(snapshot, snapshotsName, diagnostics).build();
  }

  private Catalog build() {
    Map<RecordKind, List<Group>> groups = groups();
    return new Catalog(
        spacecraft,
        Totals.of(spacecraft),
        groups,
        families,
        configurations(groups.getOrDefault(RecordKind.CONFIGURATION, List.of())),
        MissionLogs.of(records(SpacecraftFlight.class), records(DockingEvent.class)),
        stations(),
        ImageCredits.of(records(CatalogRecord.class), snapshot.provenance()),
        Completeness.of(spacecraft.size(), snapshot.captures()),
        Changes.of(snapshot, spacecraft, records(Status.class)),
        snapshot.captures(),
        snapshot.provenance(),
        snapshot.data());
  }

  private Map<Integer, SpaceStation> stations() {
    return records(SpaceStation.class).stream()
        .collect(Collectors.toUnmodifiableMap(SpaceStation::id, station -> station));
  }

  private <T extends SourceRecord> List<T> records(Class<T> type) {
    return snapshot.records().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .sorted(Comparator.comparing(RecordKey::of))
        .toList();
  }

  private Map<RecordKind, List<Group>> groups() {
    Map<RecordKey, List<Spacecraft>> members = members();
    var groups = new EnumMap<RecordKind, List<Group>>(RecordKind.class);
    for (CatalogRecord subject : records(CatalogRecord.class)) {
      if (Catalog.GROUP_KINDS.contains(subject.kind())) {
        var group = Group.of(subject, members.getOrDefault(RecordKey.of(subject), List.of()));
        groups.computeIfAbsent(subject.kind(), kind -> new ArrayList<>()).add(group);
      }
    }
    groups.values().forEach(list -> list.sort(BY_NAME));
    return groups;
  }

  private Map<Integer, List<Configuration>> configurations(List<Group> groups) {
    var configurations = new HashMap<Integer, List<Configuration>>();
    for (Group group : groups) {
      var configuration = (Configuration) group.subject();
      families(configuration)
          .map(Family::id)
          .distinct()
          .forEach(
              id ->
                  configurations.computeIfAbsent(id, any -> new ArrayList<>()).add(configuration));
    }
    return configurations;
  }

  private Stream<Family> families(Configuration configuration) {
    return configuration.families().stream().flatMap(family -> families.lineage(family).stream());
  }

  /** The spacecraft of each group by name: sorted once, as each is in several groups. */
  private Map<RecordKey, List<Spacecraft>> members() {
    var members = new HashMap<RecordKey, List<Spacecraft>>();
    for (Spacecraft craft : SpacecraftOrder.DEFAULT.sort(spacecraft)) {
      for (RecordKey key : groupsOf(craft)) {
        members.computeIfAbsent(key, any -> new ArrayList<>()).add(craft);
      }
    }
    return members;
  }

  /** A spacecraft belongs to the families of its configuration, and to what those are part of. */
  private Set<RecordKey> groupsOf(Spacecraft craft) {
    var keys = new LinkedHashSet<RecordKey>();
    craft.status().map(RecordKey::of).ifPresent(keys::add);
    craft.configuration().ifPresent(configuration -> addGroups(configuration, keys));
    return keys;
  }

  private void addGroups(Configuration configuration, Set<RecordKey> keys) {
    keys.add(RecordKey.of(configuration));
    configuration.type().map(RecordKey::of).ifPresent(keys::add);
    configuration.agency().map(RecordKey::of).ifPresent(keys::add);
    families(configuration).map(RecordKey::of).forEach(keys::add);
  }

  private Place parentPlace(Family family, String snapshotsName) {
    Provenance provenance = snapshot.provenance().get(RecordKey.of(family));
    Provenance.Origin origin = provenance == null ? null : provenance.fields().get("parent");
    return origin == null
        ? Place.of(snapshotsName)
        : Place.pointer(snapshotsName + "/" + origin.capture().path(), origin.pointer());
  }
}
