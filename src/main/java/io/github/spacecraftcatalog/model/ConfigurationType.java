package io.github.spacecraftcatalog.model;

/**
 * What a configuration is for.
 *
 * @param id the source's number
 * @param name the display name: Capsule, Cargo Resupply
 */
public record ConfigurationType(int id, String name) implements CatalogRecord {

  @Override
  public RecordKind kind() {
    return RecordKind.CONFIGURATION_TYPE;
  }
}
