package io.github.spacecraftcatalog.model;

/** A record of the source that has an identity of its own. */
public sealed interface SourceRecord
    permits CatalogRecord, SpacecraftFlight, DockingEvent, SpaceStation {

  /** The source's number for the record; stable across captures, hosts and API versions. */
  int id();

  /** What kind of record it is. */
  RecordKind kind();
}
