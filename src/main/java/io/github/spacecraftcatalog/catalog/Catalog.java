package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.SpaceStation;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.snapshot.RecordData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the site tells, arranged. Immutable; made by {@link CatalogBuilder}.
 *
 * @param spacecraft all of them, placeholders too, by id
 * @param totals what they have done together
 * @param groups the groups of each kind, by name; a kind without any has an empty list
 * @param families which family is a part of which
 * @param configurations the configurations of each family, by its id: those that belong to it, or
 *     to one that is a part of it, by name
 * @param missionLogs the journeys of each spacecraft of which any is known, by the spacecraft's id
 * @param stations the space stations, by id
 * @param imageCredits every picture once
 * @param completeness how much of the source this is
 * @param changes what has changed from capture to capture, the latest first
 * @param captures the captures, oldest first
 * @param provenance where each record comes from
 * @param data what the source says of each record, to the last field
 */
public record Catalog(
    List<Spacecraft> spacecraft,
    Totals totals,
    Map<RecordKind, List<Group>> groups,
    FamilyTree families,
    Map<Integer, List<Configuration>> configurations,
    Map<Integer, MissionLog> missionLogs,
    Map<Integer, SpaceStation> stations,
    List<ImageCredit> imageCredits,
    Completeness completeness,
    List<Change> changes,
    List<Capture> captures,
    Map<RecordKey, Provenance> provenance,
    Map<RecordKey, RecordData> data) {

  /** Copies what could change. */
  public Catalog {
    spacecraft = List.copyOf(spacecraft);
    groups =
        groups.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, all -> List.copyOf(all.getValue())));
    configurations =
        configurations.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, all -> List.copyOf(all.getValue())));
    missionLogs = Map.copyOf(missionLogs);
    stations = Map.copyOf(stations);
    imageCredits = List.copyOf(imageCredits);
    changes = List.copyOf(changes);
    captures = List.copyOf(captures);
  }

  /** The kinds of records that group spacecraft, as the site lists them. */
  public static final List<RecordKind> GROUP_KINDS =
      List.of(
          RecordKind.CONFIGURATION,
          RecordKind.FAMILY,
          RecordKind.AGENCY,
          RecordKind.CONFIGURATION_TYPE,
          RecordKind.STATUS);

  /** The kinds of records that have pages, as the site lists them. */
  public static final List<RecordKind> PAGE_KINDS =
      Stream.concat(Stream.of(RecordKind.SPACECRAFT), GROUP_KINDS.stream()).toList();

  /** The groups of a kind, by name. */
  public List<Group> groups(RecordKind kind) {
    return groups.getOrDefault(kind, List.of());
  }

  /** The configurations that belong to a family, or to one that is a part of it, by name. */
  public List<Configuration> configurations(Family family) {
    return configurations.getOrDefault(family.id(), List.of());
  }

  /** The records of a kind, also of one that has no pages, by id. */
  public List<RecordKey> keys(RecordKind kind) {
    return data.keySet().stream().filter(key -> key.kind() == kind).sorted().toList();
  }

  /** The spacecraft that are in no group of a kind, by name; no placeholders. */
  public List<Spacecraft> ungrouped(RecordKind kind) {
    Set<Integer> grouped =
        groups(kind).stream()
            .flatMap(group -> group.members().stream())
            .map(Spacecraft::id)
            .collect(Collectors.toSet());
    return SpacecraftOrder.DEFAULT.sort(
        spacecraft.stream()
            .filter(craft -> !craft.placeholder() && !grouped.contains(craft.id()))
            .toList());
  }

  /** The spacecraft that are in space as far as is known, by name; no placeholders. */
  public List<Spacecraft> inSpace() {
    return SpacecraftOrder.DEFAULT.sort(
        spacecraft.stream().filter(craft -> craft.isInSpace() && !craft.placeholder()).toList());
  }

  /**
   * The same with the beginning of each stay, the longest first; those of which it is not known
   * come last, by name.
   */
  public List<StayInSpace> staysInSpace() {
    return StaysInSpace.of(this);
  }

  /**
   * The spacecraft that were the last to come into the catalog; no placeholders, and none that only
   * captures without a date hold.
   *
   * @param most how many at most
   */
  public List<Arrival> arrivals(int most) {
    return Arrivals.newest(spacecraft, most, this);
  }

  /** The same of the members of a group. */
  public List<Arrival> arrivals(Group group, int most) {
    return Arrivals.newest(group.members(), most, this);
  }

  /** The day on which a record last changed; empty when that is unknown of all. */
  public Optional<LocalDate> lastChanged() {
    return provenance.values().stream()
        .flatMap(from -> from.lastChanged().stream())
        .max(Comparator.naturalOrder());
  }

  /** What is known of the journeys of a spacecraft. */
  public MissionLog missionLog(Spacecraft craft) {
    return missionLogs.getOrDefault(craft.id(), MissionLog.EMPTY);
  }

  /** The captures that a record comes from; empty for a record of another catalog. */
  public Optional<Provenance> provenanceOf(SourceRecord record) {
    return Optional.ofNullable(provenance.get(RecordKey.of(record)));
  }
}
