package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which members of a record hold records of their own, and of which kind: in its shortest form a
 * nested record has no more than an id and a name, which could be anything's.
 */
final class NestedRecords {

  private static final Map<RecordKind, Map<String, RecordKind>> KINDS =
      Map.of(
          RecordKind.SPACECRAFT,
          Map.of(
              "status", RecordKind.STATUS,
              "spacecraft_config", RecordKind.CONFIGURATION,
              "flights", RecordKind.SPACECRAFT_FLIGHT),
          RecordKind.CONFIGURATION,
          Map.of(
              "type", RecordKind.CONFIGURATION_TYPE,
              "agency", RecordKind.AGENCY,
              "family", RecordKind.FAMILY),
          RecordKind.FAMILY,
          Map.of("manufacturer", RecordKind.AGENCY, "parent", RecordKind.FAMILY),
          RecordKind.SPACECRAFT_FLIGHT,
          Map.of("spacecraft", RecordKind.SPACECRAFT),
          RecordKind.DOCKING_EVENT,
          Map.of(
              "flight_vehicle", RecordKind.SPACECRAFT_FLIGHT,
              "flight_vehicle_chaser", RecordKind.SPACECRAFT_FLIGHT,
              "flight_vehicle_target", RecordKind.SPACECRAFT_FLIGHT,
              "space_station_chaser", RecordKind.SPACE_STATION,
              "space_station_target", RecordKind.SPACE_STATION));

  /** Names that mean the same wherever they stand. */
  private static final Map<String, RecordKind> ANYWHERE =
      Map.of("spacestation", RecordKind.SPACE_STATION);

  private static final Set<String> LISTS = Set.of("family", "flights");

  private NestedRecords() {}

  /** Whether a member holds an array of records, not a single one. */
  static boolean isList(String member) {
    return LISTS.contains(member);
  }

  /** The kind of the records in a member; empty when the member holds none that is known by it. */
  static Optional<RecordKind> kindOf(Optional<RecordKind> parent, String member) {
    RecordKind known =
        parent.map(kind -> KINDS.getOrDefault(kind, Map.of())).orElse(Map.of()).get(member);
    return Optional.ofNullable(known == null ? ANYWHERE.get(member) : known);
  }
}
