package io.github.spacecraftcatalog.model;

import java.util.Optional;

/**
 * Who operates configurations or manufactures families: a space agency or a company.
 *
 * @param id the source's number
 * @param name the display name
 * @param abbrev the usual abbreviation
 * @param type what kind of body it is: Government, Commercial
 * @param sourceUrl the record at the source
 * @param details what a richer answer tells
 * @param statistics what the source counts for it
 */
public record Agency(
    int id,
    String name,
    Optional<String> abbrev,
    Optional<String> type,
    Optional<WebAddress> sourceUrl,
    AgencyDetails details,
    FlightStatistics statistics)
    implements CatalogRecord {

  @Override
  public RecordKind kind() {
    return RecordKind.AGENCY;
  }
}
