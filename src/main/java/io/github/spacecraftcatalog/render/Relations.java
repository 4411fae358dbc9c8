package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How groups are related to each other. */
final class Relations {

  private Relations() {}

  /** The configurations that an agency operates, by name. */
  static List<Configuration> configurationsOf(Agency agency, Catalog catalog) {
    return configurations(
        catalog, configuration -> configuration.agency().filter(agency::equals).isPresent());
  }

  /** The configurations of a type, by name. */
  static List<Configuration> configurationsOf(ConfigurationType type, Catalog catalog) {
    return configurations(
        catalog, configuration -> configuration.type().filter(type::equals).isPresent());
  }

  /** The families that an agency manufactures, by name. */
  static List<Family> familiesMadeBy(Agency agency, Catalog catalog) {
    return subjects(catalog, RecordKind.FAMILY, Family.class)
        .filter(family -> family.manufacturer().filter(agency::equals).isPresent())
        .toList();
  }

  private static List<Configuration> configurations(
      Catalog catalog, Predicate<Configuration> condition) {
    return subjects(catalog, RecordKind.CONFIGURATION, Configuration.class)
        .filter(condition)
        .toList();
  }

  private static <T extends CatalogRecord> Stream<T> subjects(
      Catalog catalog, RecordKind kind, Class<T> type) {
    return catalog.groups(kind).stream().map(Group::subject).map(type::cast);
  }
}
