package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.Family;
import java.util.List;
import java.util.stream.Stream;

/** Finds families that are each other's ancestors. */
final class FamilyCycleCheck implements Check {

  @Override
  public Stream<Finding> findings(Catalog catalog, QualityRule rule) {
    return catalog.families().cycles().stream()
        .map(cycle -> new Finding(rule, List.copyOf(cycle), evidence(cycle)));
  }

  private static List<Evidence> evidence(List<Family> cycle) {
    var proof = new Proof();
    for (int i = 0; i < cycle.size(); i++) {
      Family parent = cycle.get((i + 1) % cycle.size());
      proof
          .remark((i == 0 ? "" : "and ") + cycle.get(i).name())
          .quote(cycle.get(i), "parent", parent.name());
    }
    return proof.pieces();
  }
}
