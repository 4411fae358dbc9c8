package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static io.github.spacecraftcatalog.quality.Design.design;
import static io.github.spacecraftcatalog.quality.Design.family;
import static io.github.spacecraftcatalog.quality.Journey.flight;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Spacecraft;
import org.junit.jupiter.api.Test;

class MaidenFlightCheckTest {

  @Test
  void aMaidenFlightAfterAKnownLaunchIsFound() {
    assertThat(
            Found.by(
                QualityRule.MAIDEN_FLIGHT_TOO_LATE,
                craftOf("2020-05-12"),
                flight(5, 1).launched("2021-05-10T23:00:00Z").build(),
                flight(6, 1).launched("2020-05-10T23:00:00Z").build()))
        .containsExactly(
            "Design 3: maiden_flight 2020-05-12 after launch.net 2020-05-10T23:00:00Z of flight 6");
  }

  @Test
  void theDateOfTheLaunchSiteIsADayLaterAtMost() {
    assertThat(
            Found.by(
                QualityRule.MAIDEN_FLIGHT_TOO_LATE,
                craftOf("2020-05-12"),
                flight(6, 1).launched("2020-05-11T23:00:00Z").build()))
        .isEmpty();
  }

  @Test
  void aLaunchThatNeverWasProvesNothing() {
    assertThat(
            Found.by(
                QualityRule.MAIDEN_FLIGHT_TOO_LATE,
                craftOf("2020-05-12"),
                flight(5, 1).launched("2019-05-11T23:00:00Z").launchStatus("On Hold").build(),
                flight(6, 1).launched("2019-05-11T23:00:00Z").precision("Year").build()))
        .isEmpty();
  }

  @Test
  void aFamilyIsAsOldAsItsOldestConfiguration() {
    Configuration young =
        design(3).in(family(1, 2, "2010-12-08")).maidenFlight("2010-12-07").build();
    Configuration right =
        design(4).in(family(5, 0, "2019-03-02")).maidenFlight("2019-03-02").build();

    assertThat(
            Found.by(QualityRule.MAIDEN_FLIGHT_TOO_LATE, young, right, family(2, 0, "2011-01-01")))
        .containsExactly(
            "Family 1, Design 3: family Family 1 maiden_flight 2010-12-08 after configuration Design"
                + " 3 maiden_flight 2010-12-07",
            "Family 2, Design 3: family Family 2 maiden_flight 2011-01-01 after configuration Design"
                + " 3 maiden_flight 2010-12-07");
  }

  private static Spacecraft craftOf(String maidenFlight) {
    return craft(1).configuration(design(3).maidenFlight(maidenFlight).build()).build();
  }
}
