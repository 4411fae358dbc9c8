package io.github.spacecraftcatalog.model;

/** The kinds of records; an id is unique within its kind only. */
public enum RecordKind {
  /** One vehicle: Progress 8. */
  SPACECRAFT,
  /** What the vehicle was built as: Progress 7K-TG. */
  CONFIGURATION,
  /** Configurations that descend from one another: Progress. */
  FAMILY,
  /** Who operates a configuration or manufactures a family: Energia. */
  AGENCY,
  /** What a configuration is for: Cargo Resupply. */
  CONFIGURATION_TYPE,
  /** What became of a vehicle: Single Use. */
  STATUS,
  /** One journey of a vehicle, from its launch to the end of its mission. */
  SPACECRAFT_FLIGHT,
  /** One stay of a vehicle at another. */
  DOCKING_EVENT,
  /** Where vehicles dock: Mir. */
  SPACE_STATION
}
