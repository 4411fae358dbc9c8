package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static io.github.spacecraftcatalog.quality.Design.design;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFixture;
import io.github.spacecraftcatalog.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandedCheckTest {

  private static final Status ACTIVE = new Status(1, "Active");
  private static final Status RETIRED = new Status(2, "Retired");
  private static final Status SINGLE_USE = new Status(4, "Single Use");
  private static final Configuration SOYUZ = design(1).name("Soyuz MS").build();

  @Test
  void anActiveCraftThatIsBackIsFoundWhereNoneOfItsKindFliesAgain() {
    assertThat(found(landed(1, SOYUZ).status(ACTIVE).build(), landed(2, SOYUZ).build()))
        .containsExactly(
            "Craft 1: status Active with in_space false and flights_count 1 and"
                + " mission_ends_count 1 while none of the 2 known of Soyuz MS has flown twice"
                + " (Single Use: 1)");
  }

  @Test
  void aSiblingThatFlewTwiceProvesThatTheDesignFliesAgain() {
    Spacecraft active = landed(1, SOYUZ).status(ACTIVE).build();

    assertThat(found(active, landed(2, SOYUZ).flights(2).missionEnds(2).build())).isEmpty();
    assertThat(found(active, landed(2, SOYUZ).turnaround("P121D").build())).isEmpty();
  }

  @Test
  void moreLaunchesThanVehiclesProveIt() {
    for (List<Integer> counts : List.of(List.of(2, 3), List.of(2, 2), List.of(-1, 3))) {
      var statistics = Design.statistics(counts.get(0), counts.get(1), -1, -1, -1, -1, -1);
      Configuration dragon = design(1).counting(statistics).build();

      assertThat(found(landed(1, dragon).status(ACTIVE).build()))
          .hasSize(counts.equals(List.of(2, 3)) ? 0 : 1);
    }
  }

  @Test
  void whatIsNotBackMayBeActive() {
    assertThat(
            found(
                landed(1, SOYUZ).status(ACTIVE).inSpace(true).build(),
                landed(2, SOYUZ).status(ACTIVE).flights(0).missionEnds(0).build(),
                landed(3, SOYUZ).status(ACTIVE).missionEnds(0).build(),
                landed(4, SOYUZ).status(RETIRED).build(),
                landed(5, SOYUZ).status(ACTIVE).placeholder().build(),
                craft(6).status(ACTIVE).configuration(SOYUZ).build()))
        .isEmpty();
  }

  private static SpacecraftFixture landed(int id, Configuration configuration) {
    return craft(id)
        .configuration(configuration)
        .status(SINGLE_USE)
        .inSpace(false)
        .flights(1)
        .missionEnds(1);
  }

  private static List<String> found(Spacecraft... crafts) {
    return Found.by(QualityRule.ACTIVE_ALTHOUGH_LANDED, crafts);
  }
}
