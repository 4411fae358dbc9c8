package io.github.spacecraftcatalog.model;

/** A record that has a name, and a page of its own. */
public sealed interface CatalogRecord extends SourceRecord
    permits Spacecraft, Configuration, Family, Agency, ConfigurationType, Status {

  /** The display name; never empty. */
  String name();
}
