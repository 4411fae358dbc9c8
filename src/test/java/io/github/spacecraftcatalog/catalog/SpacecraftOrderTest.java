package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpacecraftOrderTest {

  private static final List<Spacecraft> FLEET =
      List.of(
          craft(1).name("Tern 10").flights(2).missionEnds(1).flown("P9D").docked("PT3H").build(),
          craft(2).name("Tern 9").flights(1).missionEnds(1).flown("PT1H").docked("P0D").build(),
          craft(3).name("gull").flights(10).flown("P0D").docked("P0D").build(),
          craft(4).name("Álbatros").missionEnds(0).docked("P2D").build(),
          craft(5).name("Tern 9").flights(2).missionEnds(1).flown("P9D").docked("PT3H").build(),
          craft(6).name("Цапля").build());

  @ParameterizedTest
  @CsvSource({
    "NAME, false, '4, 3, 2, 5, 1, 6'",
    "NAME, true, '6, 1, 2, 5, 3, 4'",
    "ID, false, '1, 2, 3, 4, 5, 6'",
    "ID, true, '6, 5, 4, 3, 2, 1'",
    "FLIGHTS_COUNT, false, '2, 1, 5, 3, 4, 6'",
    "FLIGHTS_COUNT, true, '3, 1, 5, 2, 4, 6'",
    "MISSION_ENDS_COUNT, false, '4, 1, 2, 5, 3, 6'",
    "MISSION_ENDS_COUNT, true, '1, 2, 5, 4, 3, 6'",
    "TIME_DOCKED, false, '2, 3, 1, 5, 4, 6'",
    "TIME_DOCKED, true, '4, 1, 5, 2, 3, 6'",
    "TIME_IN_SPACE, false, '3, 2, 1, 5, 4, 6'",
    "TIME_IN_SPACE, true, '1, 5, 2, 3, 4, 6'",
  })
  void unknownComesLastBothWaysAndTiesGoById(
      SpacecraftColumn column, boolean descending, String ids) {
    assertThat(ids(new SpacecraftOrder(column, descending).sort(FLEET)))
        .hasToString("[" + ids + "]");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void ranksGiveTheSameOrder(SpacecraftOrder order) {
    List<Spacecraft> fleet = largeFleet();
    var ranks = SpacecraftRanks.of(fleet);
    Collections.shuffle(fleet, new Random(7));

    assertThat(ranks.sort(fleet, order)).isEqualTo(order.sort(fleet));
    List<Spacecraft> some = fleet.subList(0, fleet.size() / 3);
    assertThat(ranks.sort(some, order)).isEqualTo(order.sort(some));
    assertThat(ranks.sort(List.of(), order)).isEmpty();
  }

  @Test
  void onlyWhatWasRankedCanBeSorted() {
    var ranks = SpacecraftRanks.of(FLEET.subList(0, 2));

    assertThatThrownBy(() -> ranks.sort(FLEET, SpacecraftOrder.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not among");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void theOrderOfTheInputDoesNotMatter(SpacecraftOrder order) {
    List<Spacecraft> fleet = largeFleet();
    List<Spacecraft> expected = order.sort(fleet);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(fleet, new Random(round));
      assertThat(order.sort(fleet)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void sortingLosesNothingAndSortingAgainChangesNothing(SpacecraftOrder order) {
    List<Spacecraft> sorted = order.sort(FLEET);

    assertThat(sorted).containsExactlyInAnyOrderElementsOf(FLEET);
    assertThat(order.sort(sorted)).isEqualTo(sorted);
  }

  @Test
  void thereAreTwelveOrders() {
    assertThat(orders()).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void theDefaultIsByNameUpwards() {
    assertThat(SpacecraftOrder.DEFAULT)
        .isEqualTo(new SpacecraftOrder(SpacecraftColumn.NAME, false));
  }

  @Test
  void nothingSortsToNothing() {
    assertThat(SpacecraftOrder.DEFAULT.sort(List.of())).isEmpty();
  }

  static List<SpacecraftOrder> orders() {
    return SpacecraftOrder.all();
  }

  /** Many ties and many unknown values. */
  private static List<Spacecraft> largeFleet() {
    var random = new Random(3);
    var fleet = new ArrayList<Spacecraft>();
    IntStream.rangeClosed(1, 200)
        .forEach(
            id -> {
              var craft = craft(id).name("Craft " + random.nextInt(40));
              if (random.nextBoolean()) {
                craft.flights(random.nextInt(4)).missionEnds(random.nextInt(4));
              }
              if (random.nextBoolean()) {
                craft.flown("P" + random.nextInt(4) + "D").docked("P" + random.nextInt(2) + "D");
              }
              fleet.add(craft.build());
            });
    return fleet;
  }

  private static List<Integer> ids(List<Spacecraft> spacecraft) {
    return spacecraft.stream().map(Spacecraft::id).toList();
  }
}
