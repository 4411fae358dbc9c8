package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the kind of a record by its fields. Never by {@code response_mode}, which differs between
 * the nesting levels of one answer, nor by the address, which a saved file need not carry.
 */
final class RecordShape {

  private static final Set<String> OF_SHORT_AGENCY =
      Set.of("response_mode", "id", "url", "name", "abbrev", "type");

  private RecordShape() {}

  /** The kind; empty when it is none of those that are read. */
  static Optional<RecordKind> kindOf(JsonObject object) {
    if (object.has("spacecraft_config")) {
      return Optional.of(RecordKind.SPACECRAFT);
    }
    if (object.has("in_use") && object.has("agency")) {
      return Optional.of(RecordKind.CONFIGURATION);
    }
    if (isFlight(object)) {
      return Optional.of(RecordKind.SPACECRAFT_FLIGHT);
    }
    if (object.has("docking") && object.has("departure")) {
      return Optional.of(RecordKind.DOCKING_EVENT);
    }
    if (object.has("founded") && object.has("deorbited")) {
      return Optional.of(RecordKind.SPACE_STATION);
    }
    if (object.has("abbrev") && object.has("founding_year")) {
      return Optional.of(RecordKind.AGENCY);
    }
    return isFamily(object) ? Optional.of(RecordKind.FAMILY) : Optional.empty();
  }

  /** The kind of a record that an answer is about, which may be in its shortest form. */
  static Optional<RecordKind> kindOfOwn(JsonObject object) {
    boolean isShortAgency =
        OF_SHORT_AGENCY.containsAll(object.names())
            && object.has("url")
            && object.has("name")
            && object.has("type");
    return isShortAgency ? Optional.of(RecordKind.AGENCY) : kindOf(object);
  }

  /** In a station's docking a flight has no more than its spacecraft and its launch. */
  private static boolean isFlight(JsonObject object) {
    boolean isWhole = object.has("mission_end") && object.has("destination");
    boolean isShort =
        object.has("launch")
            && object
                .object("spacecraft")
                .filter(craft -> craft.has("spacecraft_config"))
                .isPresent();
    return isWhole || isShort;
  }

  /** The families of launchers look similar, but have no maiden flight, or have {@code active}. */
  private static boolean isFamily(JsonObject object) {
    return object.has("manufacturer")
        && object.has("parent")
        && object.has("maiden_flight")
        && !object.has("active");
  }
}
