package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.catalog.CatalogFixture.family;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import io.github.spacecraftcatalog.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyTreeTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aTreeOfSeveralLevelsIsKnownInBothDirections() {
    Family root = family(1);
    Family child = family(2, 1);
    Family grandchild = family(3, 2);
    Family otherChild = family(10, 1);
    FamilyTree tree = tree(grandchild, otherChild, child, root);

    assertThat(tree.roots()).containsExactly(root);
    assertThat(tree.children(root)).containsExactly(child, otherChild);
    assertThat(tree.children(child)).containsExactly(grandchild);
    assertThat(tree.children(grandchild)).isEmpty();
    assertThat(tree.parent(grandchild)).contains(child);
    assertThat(tree.parent(root)).isEmpty();
    assertThat(tree.lineage(grandchild)).containsExactly(grandchild, child, root);
    assertThat(reported()).isEmpty();
  }

  @Test
  void aParentThatNoCaptureKnowsIsNone() {
    Family orphan = family(2, 99);
    FamilyTree tree = tree(orphan);

    assertThat(tree.roots()).containsExactly(orphan);
    assertThat(tree.lineage(orphan)).containsExactly(orphan);
    assertThat(reported()).isEmpty();
  }

  @Test
  void aFamilyThatIsItsOwnParentIsReportedAndIsARoot() {
    Family self = family(1, 1);
    FamilyTree tree = tree(self);

    assertThat(tree.roots()).containsExactly(self);
    assertThat(tree.children(self)).isEmpty();
    assertThat(tree.lineage(self)).containsExactly(self);
    assertThat(reported())
        .containsExactly(
            "warning: f1: families are each other's ancestors: Family 1 (1); their parents are left"
                + " out [family-cycle]");
  }

  @Test
  void twoFamiliesThatAreEachOthersParentsAreReportedOnce() {
    Family first = family(1, 2);
    Family second = family(2, 1);
    FamilyTree tree = tree(first, second);

    assertThat(tree.roots()).containsExactly(first, second);
    assertThat(tree.lineage(first)).containsExactly(first);
    assertThat(tree.lineage(second)).containsExactly(second);
    assertThat(reported())
        .containsExactly(
            "warning: f1: families are each other's ancestors: Family 1 (1), Family 2 (2); their"
                + " parents are left out [family-cycle]");
  }

  @Test
  void aCycleOfThreeIsReportedOnceWhateverTheOrderOfFamilies() {
    List<Family> cycle = List.of(family(1, 3), family(2, 1), family(3, 2));
    for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 0, 1), List.of(1, 2, 0))) {
      tree(order.stream().map(cycle::get).toArray(Family[]::new));
    }

    assertThat(reported())
        .containsExactly(
            "warning: f1: families are each other's ancestors: Family 1 (1), Family 3 (3), Family 2"
                + " (2); their parents are left out [family-cycle]");
  }

  @Test
  void aTailThatLeadsIntoACycleKeepsItsParents() {
    Family tail = family(1, 2);
    Family inner = family(2, 3);
    FamilyTree tree = tree(tail, inner, family(3, 4), family(4, 3));

    assertThat(tree.lineage(tail)).extracting(Family::id).containsExactly(1, 2, 3);
    assertThat(tree.roots()).extracting(Family::id).containsExactly(3, 4);
    assertThat(tree.children(family(3, 4))).containsExactly(inner);
    assertThat(reported())
        .containsExactly(
            "warning: f3: families are each other's ancestors: Family 3 (3), Family 4 (4); their"
                + " parents are left out [family-cycle]");
  }

  @Test
  void twoCyclesAreReportedEach() {
    tree(family(1, 2), family(2, 1), family(3, 4), family(4, 3));

    assertThat(reported()).hasSize(2);
  }

  @Test
  void aLongLineIsNoCycle() {
    int depth = 2000;
    var families = new Family[depth];
    for (int i = 0; i < depth; i++) {
      families[i] = i == 0 ? family(1) : family(i + 1, i);
    }

    assertThat(tree(families).lineage(families[depth - 1])).hasSize(depth);
    assertThat(reported()).isEmpty();
  }

  @Test
  void aCycleTellsTheFileAndThePointerOfAParent(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        """
        {"id": 1, "name": "Tern 1", "spacecraft_config": {"id": 3, "name": "Tern", "family": [
          {"id": 5, "name": "Terns", "parent": {"id": 6, "name": "Birds"}},
          {"id": 6, "name": "Birds", "parent": {"id": 5, "name": "Terns"}}]}}
        """);
    Snapshot snapshot = SnapshotReader.read(folder, "content/snapshots", diagnostics);

    Catalog catalog = CatalogBuilder.build(snapshot, "content/snapshots", diagnostics);

    assertThat(reported())
        .containsExactly(
            "warning: content/snapshots/a.json: /spacecraft_config/family/0/parent: families are"
                + " each other's ancestors: Terns (5), Birds (6); their parents are left out"
                + " [family-cycle]");
    assertThat(catalog.groups(RecordKind.FAMILY)).hasSize(2).allMatch(g -> g.members().size() == 1);
  }

  private FamilyTree tree(Family... families) {
    return FamilyTree.of(
        Arrays.asList(families), family -> Place.of("f" + family.id()), diagnostics);
  }

  private List<String> reported() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }
}
