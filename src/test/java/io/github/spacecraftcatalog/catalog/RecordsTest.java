package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTest {

  @Test
  void equalOnesShareARankAndTheNextCountsThemAll() {
    Ranking ranking =
        ranking(
            Feat.LONGEST_IN_SPACE,
            craft(1).flown("P1D").build(),
            craft(2).flown("P9D").build(),
            craft(3).flown("PT216H").build());

    assertThat(ranks(ranking)).containsExactly("1: Craft 2, Craft 3", "3: Craft 1");
  }

  @Test
  void equalOnesStandByName() {
    Ranking ranking =
        ranking(
            Feat.MOST_FLIGHTS,
            craft(1).name("Ship 10").flights(2).build(),
            craft(2).name("Ship 9").flights(2).build());

    assertThat(ranks(ranking)).containsExactly("1: Ship 9, Ship 10");
  }

  @Test
  void smallestDifferenceIsNoTie() {
    assertThat(
            ranks(
                ranking(
                    Feat.LONGEST_IN_SPACE,
                    craft(1).flown("P1D").build(),
                    craft(2).flown("P1DT0.000001S").build())))
        .containsExactly("1: Craft 2", "2: Craft 1");
    assertThat(
            ranks(
                ranking(
                    Feat.LARGEST_DOCKED_SHARE,
                    craft(1).flown("P300000D").docked("P100000D").build(),
                    craft(2).flown("P300000D").docked("P100000DT0.000001S").build())))
        .containsExactly("1: Craft 2", "2: Craft 1");
  }

  @Test
  void equalSharesTie() {
    assertThat(
            ranks(
                ranking(
                    Feat.LARGEST_DOCKED_SHARE,
                    craft(1).flown("P3D").docked("P1D").build(),
                    craft(2).flown("P21D").docked("P7D").build())))
        .containsExactly("1: Craft 1, Craft 2");
  }

  @Test
  void rankingEndsAfterTheTenthRank() {
    Ranking ranking = ranking(Feat.MOST_FLIGHTS, crafts(1, 12, id -> id));

    assertThat(ranks(ranking)).hasSize(10).startsWith("1: Craft 12").endsWith("10: Craft 3");
    assertThat(ranking.ranked()).isEqualTo(12);
  }

  @Test
  void longTieIsCutAndCounted() {
    List<Spacecraft> all = new ArrayList<>(crafts(1, 9, id -> 100 + id));
    all.addAll(crafts(10, 40, id -> 5));
    Ranking ranking = ranking(Feat.MOST_FLIGHTS, all);
    Ranking.Place last = ranking.places().get(9);

    assertThat(last.rank()).isEqualTo(10);
    assertThat(last.spacecraft()).hasSize(6);
    assertThat(last.more()).isEqualTo(25);
    assertThat(last.size()).isEqualTo(31);
  }

  @Test
  void placeholderHasNoRank() {
    assertThat(
            ranking(
                    Feat.LONGEST_IN_SPACE,
                    craft(1).placeholder().flown("P9D").build(),
                    craft(2).flown("P1D").build())
                .leftOut())
        .isEqualTo(Map.of(LeftOut.PLACEHOLDER, 1));
  }

  @Test
  void timeInSpaceIsLeftOutForAReason() {
    assertThat(reason(Feat.LONGEST_IN_SPACE, craft(1).flown("P0D").flights(1).build()))
        .isEqualTo(LeftOut.NOT_RECORDED);
    assertThat(reason(Feat.LONGEST_IN_SPACE, craft(1).flown("P0D").build()))
        .isEqualTo(LeftOut.NOT_RECORDED);
    assertThat(reason(Feat.LONGEST_IN_SPACE, craft(1).flown("P0D").flights(0).build()))
        .isEqualTo(LeftOut.NOT_FLOWN);
    assertThat(reason(Feat.LONGEST_IN_SPACE, craft(1).flights(0).build()))
        .isEqualTo(LeftOut.NOT_FLOWN);
    assertThat(reason(Feat.LONGEST_IN_SPACE, craft(1).flights(1).build()))
        .isEqualTo(LeftOut.UNKNOWN);
  }

  @Test
  void timeDockedIsLeftOutForAReason() {
    assertThat(reason(Feat.LONGEST_DOCKED, craft(1).flown("P1D").docked("P2D").build()))
        .isEqualTo(LeftOut.CONTRADICTORY);
    assertThat(reason(Feat.LONGEST_DOCKED, craft(1).flown("P1D").docked("P0D").build()))
        .isEqualTo(LeftOut.NEVER_DOCKED);
    assertThat(reason(Feat.LONGEST_DOCKED, craft(1).flown("P0D").docked("P0D").build()))
        .isEqualTo(LeftOut.NOT_RECORDED);
    assertThat(reason(Feat.LONGEST_DOCKED, craft(1).flown("P1D").build()))
        .isEqualTo(LeftOut.UNKNOWN);
    assertThat(reason(Feat.LONGEST_DOCKED, craft(1).flights(0).docked("P0D").build()))
        .isEqualTo(LeftOut.NOT_FLOWN);
  }

  @Test
  void timeDockedCountsWithoutATimeInSpace() {
    assertThat(ranks(ranking(Feat.LONGEST_DOCKED, craft(1).docked("P2D").build())))
        .containsExactly("1: Craft 1");
    assertThat(
            ranks(
                ranking(
                    Feat.LONGEST_DOCKED, craft(1).flown("P0D").flights(1).docked("P2D").build())))
        .containsExactly("1: Craft 1");
  }

  @Test
  void dockedShareNeedsBothTimes() {
    assertThat(reason(Feat.LARGEST_DOCKED_SHARE, craft(1).flown("P1D").docked("P2D").build()))
        .isEqualTo(LeftOut.CONTRADICTORY);
    assertThat(reason(Feat.LARGEST_DOCKED_SHARE, craft(1).flown("P0D").docked("P2D").build()))
        .isEqualTo(LeftOut.NOT_RECORDED);
    assertThat(reason(Feat.LARGEST_DOCKED_SHARE, craft(1).docked("P2D").build()))
        .isEqualTo(LeftOut.UNKNOWN);
    assertThat(reason(Feat.LARGEST_DOCKED_SHARE, craft(1).flown("P2D").build()))
        .isEqualTo(LeftOut.UNKNOWN);
  }

  @Test
  void fastestTurnaroundIsTheShortest() {
    assertThat(
            ranks(
                ranking(
                    Feat.FASTEST_TURNAROUND,
                    craft(1).turnaround("P40D").build(),
                    craft(2).turnaround("P39D").build())))
        .containsExactly("1: Craft 2", "2: Craft 1");
  }

  @Test
  void turnaroundIsLeftOutForAReason() {
    assertThat(reason(Feat.FASTEST_TURNAROUND, craft(1).turnaround("P0D").flights(2).build()))
        .isEqualTo(LeftOut.NOT_RECORDED);
    assertThat(reason(Feat.FASTEST_TURNAROUND, craft(1).flights(1).build()))
        .isEqualTo(LeftOut.FLOWN_ONCE);
    assertThat(reason(Feat.FASTEST_TURNAROUND, craft(1).flights(0).build()))
        .isEqualTo(LeftOut.NOT_FLOWN);
    assertThat(reason(Feat.FASTEST_TURNAROUND, craft(1).flights(2).build()))
        .isEqualTo(LeftOut.UNKNOWN);
  }

  @Test
  void eachTypeHasItsOwnRanking() {
    var capsule = new ConfigurationType(2, "Capsule");
    var plane = new ConfigurationType(1, "Plane");
    List<Spacecraft> all =
        List.of(
            craft(1).flights(9).configuration(of(plane)).build(),
            craft(2).flights(5).configuration(of(capsule)).build(),
            craft(3).flights(3).configuration(of(capsule)).build(),
            craft(4).flights(1).build());
    Records.OfFeat flights = records(Feat.MOST_FLIGHTS, all);

    assertThat(flights.byType())
        .extracting(
            of -> of.type().map(ConfigurationType::name).orElse("?") + " " + ranks(of.ranking()))
        .containsExactly(
            "Capsule [1: Craft 2, 2: Craft 3]", "Plane [1: Craft 1]", "? [1: Craft 4]");
  }

  @ParameterizedTest
  @EnumSource
  void everySpacecraftIsRankedOrLeftOutWhateverTheirOrder(Feat feat) {
    List<Spacecraft> all =
        new ArrayList<>(
            Stream.of("P0D", "P1D", "P2D")
                .flatMap(
                    flown ->
                        Stream.of("P0D", "P1D", "P3D")
                            .flatMap(
                                docked ->
                                    IntStream.range(0, 3)
                                        .mapToObj(
                                            flights ->
                                                craft(
                                                        flown.charAt(1) * 100
                                                            + docked.charAt(1) * 10
                                                            + flights)
                                                    .flown(flown)
                                                    .docked(docked)
                                                    .flights(flights)
                                                    .build())))
                .toList());
    Ranking ranking = ranking(feat, all);
    Collections.reverse(all);

    assertThat(ranking(feat, all)).isEqualTo(ranking);
    assertThat(ranking.ranked() + ranking.leftOut().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(all.size());
  }

  private static Configuration of(ConfigurationType type) {
    return CatalogFixture.configuration(type.id(), type, CatalogFixture.agency(1), List.of());
  }

  private static List<Spacecraft> crafts(int from, int to, IntUnaryOperator flights) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(id -> craft(id).flights(flights.applyAsInt(id)).build())
        .toList();
  }

  private static Ranking ranking(Feat feat, Spacecraft... crafts) {
    return ranking(feat, List.of(crafts));
  }

  private static Ranking ranking(Feat feat, List<Spacecraft> crafts) {
    return records(feat, crafts).all();
  }

  private static Records.OfFeat records(Feat feat, List<Spacecraft> crafts) {
    return Records.of(crafts).feats().stream()
        .filter(of -> of.all().feat() == feat)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ranks(Ranking ranking) {
    return ranking.places().stream()
        .map(
            place ->
                place.rank()
                    + ": "
                    + String.join(", ", place.spacecraft().stream().map(Spacecraft::name).toList()))
        .toList();
  }

  private static LeftOut reason(Feat feat, Spacecraft craft) {
    return ranking(feat, craft).leftOut().keySet().iterator().next();
  }
}
