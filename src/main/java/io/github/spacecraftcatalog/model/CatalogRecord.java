package io.github.spacecraftcatalog.model;

/** A record of the source that has an identity of its own, and so a page of its own. */
public sealed interface CatalogRecord
    permits Spacecraft, Configuration, Family, Agency, ConfigurationType, Status {

  /** The source's number for the record; stable across captures, hosts and API versions. */
  int id();

  /** The display name; never empty. */
  String name();

  /** What kind of record it is. */
  RecordKind kind();
}
