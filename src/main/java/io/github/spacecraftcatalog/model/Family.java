package io.github.spacecraftcatalog.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Configurations that descend from one another.
 *
 * @param id the source's number
 * @param name the display name
 * @param description plain text
 * @param manufacturer who builds it
 * @param parent the id of the family that this one is a part of. An id and not a family, because
 *     the source can name families as each other's parents
 * @param maidenFlight the day of its first flight
 * @param statistics what the source counts for it
 */
public record Family(
    int id,
    String name,
    Optional<String> description,
    Optional<Agency> manufacturer,
    OptionalInt parent,
    Optional<LocalDate> maidenFlight,
    FlightStatistics statistics)
    implements CatalogRecord {

  @Override
  public RecordKind kind() {
    return RecordKind.FAMILY;
  }
}
