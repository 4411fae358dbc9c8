package io.github.spacecraftcatalog.model;

/**
 * What a configuration is for.
 *
 * @param id the source's number
 * @param name the display name: Capsule, Cargo Resupply
 */
public record ConfigurationType(int id, String name) implements CatalogRecord {

  /** What the source calls the type of configurations of which it does not know the type. */
  private static final String UNKNOWN = "Unknown";

  /** Whether it says what a configuration is for: the source has a type for that it is unknown. */
  public boolean isKnown() {
    return !name.equals(UNKNOWN);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CONFIGURATION_TYPE;
  }
}
