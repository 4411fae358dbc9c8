package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.Family;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which family is a part of which. The source lets a family name any other as its parent; where
 * parents lead back to where they started, that is reported and those families count as having no
 * parent.
 */
public final class FamilyTree {

  private static final Comparator<Family> BY_NAME =
      Comparator.comparing((Family family) -> NaturalOrder.of(family.name()))
          .thenComparingInt(Family::id);

  private final Map<Integer, Family> families;
  private final Set<Integer> inCycle = new TreeSet<>();
  private final List<List<Family>> cycles = new ArrayList<>();

  private FamilyTree(Map<Integer, Family> families) {
    this.families = families;
  }

  /**
   * Arranges families.
   *
   * @param placeOf where a family's parent was read, for reports
   */
  static FamilyTree of(
      Collection<Family> families, Function<Family, Place> placeOf, Diagnostics diagnostics) {
    var tree =
        new FamilyTree(
            families.stream()
                .collect(
                    Collectors.toMap(Family::id, Function.identity(), (a, b) -> b, TreeMap::new)));
    tree.families.values().stream()
        .filter(family -> !tree.inCycle.contains(family.id()))
        .forEach(family -> tree.findCycle(family, placeOf, diagnostics));
    return tree;
  }

  /** Families without a parent, by name. */
  public List<Family> roots() {
    return families.values().stream()
        .filter(family -> parent(family).isEmpty())
        .sorted(BY_NAME)
        .toList();
  }

  /** The families that are directly part of a family, by name. */
  public List<Family> children(Family family) {
    return families.values().stream()
        .filter(child -> parent(child).filter(family::equals).isPresent())
        .sorted(BY_NAME)
        .toList();
  }

  /** The family that a family is a part of. */
  public Optional<Family> parent(Family family) {
    if (family.parent().isEmpty() || inCycle.contains(family.id())) {
      return Optional.empty();
    }
    return Optional.ofNullable(families.get(family.parent().getAsInt()));
  }

  /** A family and all that it is a part of, nearest first. */
  public List<Family> lineage(Family family) {
    var lineage = new ArrayList<Family>();
    for (Optional<Family> at = Optional.of(family); at.isPresent(); at = parent(at.get())) {
      lineage.add(at.get());
    }
    return lineage;
  }

  /**
   * Families that are each other's ancestors: each cycle once, child before parent, from the lowest
   * number that leads into it.
   */
  public List<List<Family>> cycles() {
    return List.copyOf(cycles);
  }

  private void findCycle(Family start, Function<Family, Place> placeOf, Diagnostics diagnostics) {
    var path = new LinkedHashSet<Family>();
    Family at = start;
    while (at != null && path.add(at)) {
      at = parent(at).orElse(null);
    }
    if (at != null) {
      report(cycleFrom(at, path), placeOf, diagnostics);
    }
  }

  private static List<Family> cycleFrom(Family first, Set<Family> path) {
    return path.stream().dropWhile(family -> !family.equals(first)).toList();
  }

  private void report(
      List<Family> cycle, Function<Family, Place> placeOf, Diagnostics diagnostics) {
    cycles.add(cycle);
    cycle.forEach(family -> inCycle.add(family.id()));
    String names =
        cycle.stream()
            .map(family -> family.name() + " (" + family.id() + ")")
            .collect(Collectors.joining(", "));
    diagnostics.report(
        Rule.FAMILY_CYCLE,
        placeOf.apply(cycle.get(0)),
        "families are each other's ancestors: " + names + "; their parents are left out");
  }
}
