package io.github.spacecraftcatalog.schema;

import io.github.spacecraftcatalog.model.RecordKind;

/** The definitions of the source's records. */
public final class SourceSchema {

  /**
   * What {@link ScalarType#DURATION} looks like, as a regular expression that Java and ECMAScript
   * (JSON Schema) read alike. Not the format {@code duration} of JSON Schema: RFC 3339 has no hours
   * and seconds without minutes, which the source writes.
   */
  public static final String DURATION_PATTERN =
      "^-?P(?=.)([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]+)?S)?)?$";

  private SourceSchema() {}

  /** What a record of a kind is made of. */
  public static ObjectDefinition of(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> SpacecraftSchema.SPACECRAFT;
      case CONFIGURATION -> ConfigurationSchema.CONFIGURATION;
      case FAMILY -> ConfigurationSchema.FAMILY;
      case AGENCY -> AgencySchema.AGENCY;
      case CONFIGURATION_TYPE -> ConfigurationSchema.TYPE;
      case STATUS -> SpacecraftSchema.STATUS;
      case SPACECRAFT_FLIGHT -> FlightSchema.FLIGHT;
      case DOCKING_EVENT -> DockingSchema.EVENT;
      case SPACE_STATION -> DockingSchema.STATION;
    };
  }

  /** What the source calls the records of a kind, in its addresses. */
  public static String collectionName(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> "spacecraft";
      case CONFIGURATION -> "spacecraft_configurations";
      case FAMILY -> "spacecraft_configuration_families";
      case AGENCY -> "agencies";
      case CONFIGURATION_TYPE -> "spacecraft_configuration_types";
      case STATUS -> "spacecraft_statuses";
      case SPACECRAFT_FLIGHT -> "spacecraft_flights";
      case DOCKING_EVENT -> "docking_events";
      case SPACE_STATION -> "space_stations";
    };
  }
}
