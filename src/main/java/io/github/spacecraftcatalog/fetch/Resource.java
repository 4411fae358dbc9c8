package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An endpoint of the source that lists records, named as there. */
public enum Resource {
  /** The vehicles. */
  SPACECRAFT(RecordKind.SPACECRAFT, "", "id"),
  /** What they were built as. */
  SPACECRAFT_CONFIGURATIONS(RecordKind.CONFIGURATION, "configurations", "name"),
  /** Families of configurations. */
  SPACECRAFT_CONFIGURATION_FAMILIES(RecordKind.FAMILY, "families", "name"),
  /** Operators and manufacturers. */
  AGENCIES(RecordKind.AGENCY, "", "id"),
  /** The journeys of the vehicles. */
  SPACECRAFT_FLIGHTS(RecordKind.SPACECRAFT_FLIGHT, "flights", ""),
  /** Their stays at one another. */
  DOCKING_EVENTS(RecordKind.DOCKING_EVENT, "dockings", "docking"),
  /** Where they dock. */
  SPACE_STATIONS(RecordKind.SPACE_STATION, "stations", "id");

  private final RecordKind kind;
  private final String shortName;
  private final String ordering;

  Resource(RecordKind kind, String shortName, String ordering) {
    this.kind = kind;
    this.shortName = shortName;
    this.ordering = ordering;
  }

  /** The endpoint's name. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The resource of a name, be it the endpoint's or a shorter one. */
  public static Optional<Resource> named(String name) {
    return Arrays.stream(values())
        .filter(any -> any.label().equals(name) || any.shortName.equals(name))
        .filter(any -> !name.isEmpty())
        .findFirst();
  }

  /** The endpoints' names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Resource::label).toList();
  }

  /** The shorter names, where there are some. */
  public static List<String> shortNames() {
    return Arrays.stream(values()).map(any -> any.shortName).filter(s -> !s.isEmpty()).toList();
  }

  RecordKind kind() {
    return kind;
  }

  /**
   * The field that moves records between pages least, of those that the endpoint orders by; empty
   * when it offers none. New records have the highest ids, so they come last.
   */
  Optional<String> ordering() {
    return Optional.of(ordering).filter(field -> !field.isEmpty());
  }
}
