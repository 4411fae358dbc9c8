package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static io.github.spacecraftcatalog.quality.Design.design;
import static io.github.spacecraftcatalog.quality.Design.family;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.quality.QualityRule.Nature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DataQualityTest {

  @Test
  void everyRuleOfASoundCatalogFindsNothing() {
    Spacecraft sound =
        craft(1)
            .serialNumber("11")
            .description("A ship.")
            .image(image())
            .flights(1)
            .missionEnds(1)
            .inSpace(false)
            .flown("P2D")
            .docked("P1D")
            .configuration(design(1).in(family(1, 0, "1978-01-20")).build())
            .build();
    var quality = DataQuality.of(Found.catalog(sound));

    assertThat(QualityRule.values()).allMatch(rule -> quality.findings(rule).isEmpty());
    assertThat(quality.count(Nature.CONTRADICTION)).isZero();
    assertThat(quality.count(Nature.GAP)).isZero();
    assertThat(quality.contradictionsOf(sound)).isEmpty();
  }

  @Test
  void whatIsMissingIsFound() {
    Spacecraft bare = craft(1).build();

    assertThat(Found.by(QualityRule.MISSING_IMAGE, bare)).containsExactly("Craft 1");
    assertThat(Found.by(QualityRule.MISSING_SERIAL_NUMBER, bare)).containsExactly("Craft 1");
    assertThat(Found.by(QualityRule.MISSING_DESCRIPTION, bare)).containsExactly("Craft 1");
  }

  @Test
  void aPlaceholderMayLackEverything() {
    var quality = DataQuality.of(Found.catalog(craft(1).placeholder().build()));

    assertThat(quality.count(Nature.GAP)).isZero();
  }

  @Test
  void familiesThatAreEachOthersAncestorsAreOneFinding() {
    assertThat(
            Found.by(
                QualityRule.FAMILY_CYCLE,
                family(1, 2, "1978-01-20"),
                family(2, 1, "1978-01-20"),
                family(3, 1, "1978-01-20"),
                family(4, 0, "1978-01-20")))
        .containsExactly(
            "Family 1, Family 2: Family 1 parent Family 2 and Family 2 parent Family 1");
  }

  @Test
  void aRecordKnowsItsContradictionsInTheOrderOfTheRulesAndNoGaps() {
    Spacecraft contradicted =
        craft(1).name("\u041cC").flown("P1D").docked("P2D").flights(1).missionEnds(2).build();
    var quality = DataQuality.of(Found.catalog(contradicted, craft(2).build()));

    assertThat(quality.contradictionsOf(contradicted))
        .containsExactly(
            QualityRule.DOCKED_LONGER_THAN_IN_SPACE,
            QualityRule.MORE_MISSIONS_ENDED_THAN_FLIGHTS,
            QualityRule.LOOK_ALIKE_LETTERS);
    assertThat(quality.contradictionsOf(craft(2).build())).isEmpty();
    assertThat(quality.count(Nature.CONTRADICTION)).isEqualTo(3);
  }

  @Test
  void allRecordsOfAFindingKnowIt() {
    Spacecraft first = craft(1).name("Tern").configuration(design(1).build()).build();
    Spacecraft second = craft(2).name("Tern").configuration(design(1).build()).build();
    var quality = DataQuality.of(Found.catalog(first, second));

    assertThat(quality.contradictionsOf(first)).containsExactly(QualityRule.NAME_TWICE);
    assertThat(quality.contradictionsOf(second)).containsExactly(QualityRule.NAME_TWICE);
  }

  @Test
  void labelsAreFragmentsOfAddressesAndSentencesEnd() {
    assertThat(QualityRule.DOCKED_LONGER_THAN_IN_SPACE.label())
        .isEqualTo("docked-longer-than-in-space");
    assertThat(Arrays.stream(QualityRule.values()).map(QualityRule::explanation))
        .allMatch(text -> text.endsWith("."));
  }

  private static Image image() {
    return Image.at(1, new WebAddress("https://images.example/1.jpg"));
  }
}
