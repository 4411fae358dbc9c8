package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.List;

/**
 * The spacecraft that have a record in common.
 *
 * @param subject the configuration, family, agency, type or status
 * @param members its spacecraft by name; may be empty, as for an agency that only manufactures
 * @param totals what the members have done together
 */
public record Group(CatalogRecord subject, List<Spacecraft> members, Totals totals) {

  /** Copies the list. */
  public Group {
    members = List.copyOf(members);
  }

  /** The group of spacecraft that are in order already. */
  static Group of(CatalogRecord subject, List<Spacecraft> members) {
    return new Group(subject, members, Totals.of(members));
  }
}
