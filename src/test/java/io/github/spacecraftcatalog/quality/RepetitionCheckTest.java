package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static io.github.spacecraftcatalog.quality.Design.design;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.Status;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionCheckTest {

  private static final Configuration PROGRESS = design(1).build();
  private static final Configuration SOYUZ = design(2).build();

  @Test
  void aSerialNumberTwiceInAConfigurationIsFoundWhateverItsSpacesAndCase() {
    assertThat(
            Found.by(
                QualityRule.SERIAL_NUMBER_TWICE,
                numbered(1, "No. 108", PROGRESS),
                numbered(2, "no.  108 ", PROGRESS),
                numbered(3, "No. 109", PROGRESS)))
        .containsExactly(
            "Craft 1, Craft 2: serial_number No. 108 of id 1, serial_number no.  108  of id 2");
  }

  @Test
  void aNumberRecursInOtherConfigurations() {
    assertThat(
            Found.by(
                QualityRule.SERIAL_NUMBER_TWICE,
                numbered(1, "11", PROGRESS),
                numbered(2, "11", SOYUZ),
                craft(3).serialNumber("11").build(),
                craft(4).serialNumber("11").build(),
                craft(5).build(),
                craft(6).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBD", "tba", "Unknown", "N/A", "-", "?", "—"})
  void aStandInIsNoNumber(String standIn) {
    assertThat(
            Found.by(
                QualityRule.SERIAL_NUMBER_TWICE,
                numbered(1, standIn, PROGRESS),
                numbered(2, standIn, PROGRESS)))
        .isEmpty();
  }

  @Test
  void placeholdersShareNumbersAndNames() {
    Spacecraft real = numbered(1, "C213", PROGRESS);
    Spacecraft placeholder =
        craft(2).name("Craft 1").serialNumber("C213").configuration(PROGRESS).placeholder().build();

    assertThat(Found.by(QualityRule.SERIAL_NUMBER_TWICE, real, placeholder)).isEmpty();
    assertThat(Found.by(QualityRule.NAME_TWICE, real, placeholder)).isEmpty();
  }

  @Test
  void aValueOfManyIsQuotedAFewTimes() {
    Spacecraft[] many =
        IntStream.rangeClosed(1, 8)
            .mapToObj(id -> numbered(id, "7", PROGRESS))
            .toArray(Spacecraft[]::new);

    assertThat(Found.by(QualityRule.SERIAL_NUMBER_TWICE, many))
        .singleElement()
        .asString()
        .startsWith("Craft 1, Craft 2, Craft 3, Craft 4, Craft 5, Craft 6, Craft 7, Craft 8: ")
        .endsWith("serial_number 7 of id 5, and of 3 more");
  }

  @Test
  void twoOfAKindWithOneNameAreFound() {
    assertThat(
            Found.by(
                QualityRule.NAME_TWICE,
                craft(1).name("Progress 8").configuration(PROGRESS).build(),
                craft(2).name("Progress 8").configuration(PROGRESS).build(),
                design(7).name("Orion").build(),
                design(8).name("Orion").build()))
        .containsExactly(
            "Progress 8, Progress 8: name Progress 8 of id 1, name Progress 8 of id 2",
            "Orion, Orion: name Orion of id 7, name Orion of id 8");
  }

  @Test
  void namesakesOfAnotherKindOrConfigurationAreRight() {
    assertThat(
            Found.by(
                QualityRule.NAME_TWICE,
                craft(1).name("Columbia").configuration(PROGRESS).build(),
                craft(2).name("Columbia").configuration(SOYUZ).build(),
                new Status(1, "Columbia"),
                design(7).name("Columbia").build()))
        .isEmpty();
  }

  private static Spacecraft numbered(int id, String serialNumber, Configuration configuration) {
    return craft(id).serialNumber(serialNumber).configuration(configuration).build();
  }
}
