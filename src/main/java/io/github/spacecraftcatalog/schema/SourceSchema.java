package io.github.spacecraftcatalog.schema;

import io.github.spacecraftcatalog.model.RecordKind;

/** The definitions of the source's records. */
public final class SourceSchema {

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
}
