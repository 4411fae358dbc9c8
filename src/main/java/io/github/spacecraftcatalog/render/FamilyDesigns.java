package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.FamilyTree;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The configurations of each family, found in one pass over all of them.
 *
 * @param byFamily by the family's id, in the order of the catalog; a family without any has no
 *     entry
 */
record FamilyDesigns(Map<Integer, List<Configuration>> byFamily) {

  /** All that belong to a family, or to one that is a part of it. */
  static FamilyDesigns all(Catalog catalog) {
    return of(catalog, false);
  }

  /** Those that belong to no smaller family, although the source names the larger ones too. */
  static FamilyDesigns own(Catalog catalog) {
    return of(catalog, true);
  }

  /** The configurations of a family. */
  List<Configuration> of(Family family) {
    return byFamily.getOrDefault(family.id(), List.of());
  }

  private static FamilyDesigns of(Catalog catalog, boolean smallestOnly) {
    var byFamily = new HashMap<Integer, List<Configuration>>();
    for (Group group : catalog.groups(RecordKind.CONFIGURATION)) {
      var configuration = (Configuration) group.subject();
      Set<Family> families = families(configuration, catalog.families());
      Set<Integer> larger = smallestOnly ? parents(families, catalog.families()) : Set.of();
      families.stream()
          .filter(Predicate.not(family -> larger.contains(family.id())))
          .forEach(
              family ->
                  byFamily
                      .computeIfAbsent(family.id(), any -> new ArrayList<>())
                      .add(configuration));
    }
    return new FamilyDesigns(byFamily);
  }

  private static Set<Family> families(Configuration configuration, FamilyTree tree) {
    return configuration.families().stream()
        .flatMap(family -> tree.lineage(family).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Integer> parents(Set<Family> families, FamilyTree tree) {
    return families.stream()
        .flatMap(family -> tree.parent(family).stream())
        .map(Family::id)
        .collect(Collectors.toSet());
  }
}
