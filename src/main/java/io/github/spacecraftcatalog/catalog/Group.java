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

  Group(CatalogRecord subject, List<Spacecraft> members) {
    this(subject, SpacecraftOrder.DEFAULT.sort(members), Totals.of(members));
  }
}
