package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.catalog.CatalogFixture.agency;
import static io.github.spacecraftcatalog.catalog.CatalogFixture.catalog;
import static io.github.spacecraftcatalog.catalog.CatalogFixture.configuration;
import static io.github.spacecraftcatalog.catalog.CatalogFixture.family;
import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupingTest {

  /** A world of forty craft: families 1 ⊃ 2 ⊃ 3, and 4 apart; some craft have nothing at all. */
  private static final List<CatalogRecord> WORLD = world();

  @ParameterizedTest
  @EnumSource(names = {"CONFIGURATION", "AGENCY", "CONFIGURATION_TYPE", "STATUS"})
  void aCraftIsInTheOneGroupThatItNamesAndInNoOther(RecordKind kind) {
    for (Spacecraft craft : catalog(WORLD).spacecraft()) {
      assertThat(groupsOf(craft, kind)).isEqualTo(named(craft, kind).stream().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CONFIGURATION", "AGENCY", "CONFIGURATION_TYPE", "STATUS"})
  void aCraftWithoutAGroupIsInNone(RecordKind kind) {
    Spacecraft bare = craft(1).build();

    assertThat(catalog(bare, new Status(1, "Active")).groups(kind))
        .allMatch(group -> group.members().isEmpty());
  }

  @Test
  void aCraftIsInTheFamiliesOfItsConfigurationAndInAllThatTheseArePartOf() {
    var grandchild = family(3, 2);
    var child = family(2, 1);
    Catalog catalog =
        catalog(
            craft(10).configuration(configuration(1, grandchild)).build(),
            craft(11).configuration(configuration(2, child)).build(),
            craft(12).configuration(configuration(3, family(4))).build(),
            craft(13).configuration(configuration(4)).build(),
            family(1),
            child,
            grandchild,
            family(4));

    assertThat(memberIds(catalog, RecordKind.FAMILY, 1)).containsExactly(10, 11);
    assertThat(memberIds(catalog, RecordKind.FAMILY, 2)).containsExactly(10, 11);
    assertThat(memberIds(catalog, RecordKind.FAMILY, 3)).containsExactly(10);
    assertThat(memberIds(catalog, RecordKind.FAMILY, 4)).containsExactly(12);
  }

  @Test
  void aConfigurationInAFamilyAndItsParentCountsOnceInEach() {
    var child = family(2, 1);
    Catalog catalog =
        catalog(
            craft(10).flights(3).configuration(configuration(1, child, family(1))).build(),
            family(1),
            child);

    assertThat(memberIds(catalog, RecordKind.FAMILY, 1)).containsExactly(10);
    assertThat(group(catalog, RecordKind.FAMILY, 1).totals().flights().sum()).isEqualTo(3);
  }

  @Test
  void aPlaceholderIsAMemberOfItsGroupsButAddsNothingToTheirTotals() {
    var status = new Status(1, "Active");
    Catalog catalog =
        catalog(
            craft(10).flights(3).status(status).build(),
            craft(11).flights(5).status(status).placeholder().build(),
            status);

    assertThat(memberIds(catalog, RecordKind.STATUS, 1)).containsExactly(10, 11);
    assertThat(group(catalog, RecordKind.STATUS, 1).totals().flights().sum()).isEqualTo(3);
    assertThat(group(catalog, RecordKind.STATUS, 1).totals().placeholders()).isEqualTo(1);
  }

  @Test
  void aGroupWithoutMembersIsListed() {
    Catalog catalog = catalog(agency(7), configuration(3), new ConfigurationType(2, "Lander"));

    assertThat(group(catalog, RecordKind.AGENCY, 7).members()).isEmpty();
    assertThat(group(catalog, RecordKind.CONFIGURATION, 3).totals().spacecraft()).isZero();
    assertThat(catalog.groups(RecordKind.STATUS)).isEmpty();
  }

  @Test
  void groupsAndTheirMembersComeByNameInNaturalOrder() {
    var status = new Status(5, "active");
    Catalog catalog =
        catalog(
            craft(1).name("Tern 10").status(status).build(),
            craft(2).name("tern 9").status(status).build(),
            craft(3).name("Émeu 1").status(status).build(),
            new Status(4, "Retired"),
            status,
            new Status(6, "Active"));

    assertThat(catalog.groups(RecordKind.STATUS))
        .extracting(group -> group.subject().name())
        .containsExactly("Active", "active", "Retired");
    assertThat(memberIds(catalog, RecordKind.STATUS, 5)).containsExactly(3, 2, 1);
  }

  @Test
  void theOrderOfRecordsDoesNotMatter() {
    Catalog expected = catalog(WORLD);
    var shuffled = new ArrayList<>(WORLD);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(shuffled, new Random(round));
      Catalog catalog = catalog(shuffled);
      assertThat(catalog.groups()).isEqualTo(expected.groups());
      assertThat(catalog.spacecraft()).isEqualTo(expected.spacecraft());
      assertThat(catalog.totals()).isEqualTo(expected.totals());
      assertThat(catalog.families().roots()).isEqualTo(expected.families().roots());
    }
  }

  private static List<CatalogRecord> world() {
    var families = List.of(family(1), family(2, 1), family(3, 2), family(4));
    var types = List.of(new ConfigurationType(1, "Capsule"), new ConfigurationType(2, "Lander"));
    var agencies = List.of(agency(1), agency(2), agency(3));
    var statuses = List.of(new Status(1, "Active"), new Status(2, "Retired"));
    var random = new Random(7);
    var configurations = new ArrayList<Configuration>();
    for (int id = 1; id <= 8; id++) {
      configurations.add(
          configuration(
              id,
              types.get(random.nextInt(2)),
              agencies.get(random.nextInt(3)),
              families.subList(0, random.nextInt(5))));
    }
    var world = new ArrayList<CatalogRecord>();
    for (int id = 1; id <= 40; id++) {
      var craft = craft(id).name("Craft " + random.nextInt(20)).flights(random.nextInt(5));
      if (random.nextInt(5) > 0) {
        craft.configuration(configurations.get(random.nextInt(8)));
      }
      if (random.nextInt(5) > 0) {
        craft.status(statuses.get(random.nextInt(2)));
      }
      world.add(craft.build());
    }
    world.addAll(configurations);
    world.addAll(families);
    world.addAll(types);
    world.addAll(agencies);
    world.addAll(statuses);
    return List.copyOf(world);
  }

  private static Optional<Integer> named(Spacecraft craft, RecordKind kind) {
    Optional<Configuration> configuration = craft.configuration();
    Optional<? extends CatalogRecord> named =
        switch (kind) {
          case CONFIGURATION -> configuration;
          case AGENCY -> configuration.flatMap(Configuration::agency);
          case CONFIGURATION_TYPE -> configuration.flatMap(Configuration::type);
          case STATUS -> craft.status();
          default -> throw new AssertionError(kind);
        };
    return named.map(CatalogRecord::id);
  }

  private static List<Integer> groupsOf(Spacecraft craft, RecordKind kind) {
    return catalog(WORLD).groups(kind).stream()
        .filter(group -> group.members().contains(craft))
        .map(group -> group.subject().id())
        .toList();
  }

  private static Group group(Catalog catalog, RecordKind kind, int id) {
    return catalog.groups(kind).stream()
        .filter(group -> group.subject().id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> memberIds(Catalog catalog, RecordKind kind, int id) {
    return group(catalog, kind, id).members().stream().map(Spacecraft::id).toList();
  }
}
