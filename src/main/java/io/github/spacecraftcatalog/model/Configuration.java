package io.github.spacecraftcatalog.model;

import java.util.List;
import java.util.Optional;

/**
 * What a vehicle was built as: its design.
 *
 * @param id the source's number
 * @param name the display name
 * @param type what it is for
 * @param agency who operates it
 * @param families the families it belongs to: none, one, or several (a child and its parent)
 * @param inUse whether the design is still flown
 * @param image a picture
 * @param sourceUrl the record at the source
 * @param details what only a detailed answer tells
 * @param statistics what the source counts for it
 */
public record Configuration(
    int id,
    String name,
    Optional<ConfigurationType> type,
    Optional<Agency> agency,
    List<Family> families,
    Optional<Boolean> inUse,
    Optional<Image> image,
    Optional<WebAddress> sourceUrl,
    ConfigurationDetails details,
    FlightStatistics statistics)
    implements CatalogRecord {

  /** Copies the list of families. */
  public Configuration {
    families = List.copyOf(families);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CONFIGURATION;
  }
}
