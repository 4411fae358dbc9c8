package io.github.spacecraftcatalog.model;

/**
 * What became of a vehicle.
 *
 * @param id the source's number
 * @param name the display name: Active, Retired, Destroyed, Single Use
 */
public record Status(int id, String name) implements CatalogRecord {

  @Override
  public RecordKind kind() {
    return RecordKind.STATUS;
  }
}
