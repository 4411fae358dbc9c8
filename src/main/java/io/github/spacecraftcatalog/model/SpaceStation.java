package io.github.spacecraftcatalog.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where vehicles dock.
 *
 * @param id the source's number
 * @param name the display name: Mir
 * @param status what became of it: De-Orbited
 * @param founded the day its first part was launched
 * @param deorbited the day it came down
 * @param orbit where it is or was: Low Earth Orbit
 * @param sourceUrl the record at the source
 */
public record SpaceStation(
    int id,
    String name,
    Optional<String> status,
    Optional<LocalDate> founded,
    Optional<LocalDate> deorbited,
    Optional<String> orbit,
    Optional<WebAddress> sourceUrl)
    implements SourceRecord {

  @Override
  public RecordKind kind() {
    return RecordKind.SPACE_STATION;
  }
}
