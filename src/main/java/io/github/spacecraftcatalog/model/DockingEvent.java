package io.github.spacecraftcatalog.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One stay of a vehicle at another.
 *
 * @param id the source's number
 * @param flight the id of the flight of the vehicle that came; empty when it was no spacecraft
 * @param docking when it came
 * @param departure when it left; unknown while it stays
 * @param location the port: Zvezda aft
 * @param station the id of the space station it came to
 * @param target the name of what else it came to: another spacecraft, a payload
 * @param sourceUrl the record at the source
 */
public record DockingEvent(
    int id,
    OptionalInt flight,
    Optional<Instant> docking,
    Optional<Instant> departure,
    Optional<String> location,
    OptionalInt station,
    Optional<String> target,
    Optional<WebAddress> sourceUrl)
    implements SourceRecord {

  @Override
  public RecordKind kind() {
    return RecordKind.DOCKING_EVENT;
  }
}
