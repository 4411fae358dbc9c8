package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static io.github.spacecraftcatalog.quality.Journey.docking;
import static io.github.spacecraftcatalog.quality.Journey.flight;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Spacecraft;
import org.junit.jupiter.api.Test;

class FlightChecksTest {

  private static final Spacecraft CRAFT = craft(1).build();

  @Test
  void aFlightEndsAfterItsLaunch() {
    assertThat(
            Found.by(
                QualityRule.ENDED_BEFORE_LAUNCH,
                CRAFT,
                flight(5, 1)
                    .launched("2024-03-02T10:00:00Z")
                    .ended("2024-03-02T09:59:59Z")
                    .build()))
        .containsExactly(
            "Craft 1: flight 5 mission_end 2024-03-02T09:59:59Z before launch.net"
                + " 2024-03-02T10:00:00Z");
    assertThat(
            Found.by(
                QualityRule.ENDED_BEFORE_LAUNCH,
                CRAFT,
                flight(5, 1).launched("2024-03-02T10:00:00Z").ended("2024-03-02T10:00:00Z").build(),
                flight(6, 1).launched("2024-03-02T10:00:00Z").build(),
                flight(7, 1).ended("2024-03-02T10:00:00Z").build()))
        .isEmpty();
  }

  @Test
  void anEndAtMidnightMeansTheWholeDay() {
    assertThat(
            Found.by(
                QualityRule.ENDED_BEFORE_LAUNCH,
                CRAFT,
                flight(5, 1)
                    .launched("2024-03-02T10:00:00Z")
                    .ended("2024-03-02T00:00:00Z")
                    .build()))
        .isEmpty();
  }

  @Test
  void aLaunchKnownToTheMonthIsHeldAgainstNothing() {
    assertThat(
            Found.by(
                QualityRule.ENDED_BEFORE_LAUNCH,
                CRAFT,
                flight(5, 1)
                    .launched("2024-03-31T00:00:00Z")
                    .precision("Month")
                    .ended("2024-03-12T10:00:00Z")
                    .build()))
        .isEmpty();
  }

  @Test
  void aDockingComesBeforeItsDeparture() {
    assertThat(
            Found.by(
                QualityRule.LEFT_BEFORE_IT_DOCKED,
                CRAFT,
                flight(5, 1).build(),
                docking(8, 5, "2024-03-03T10:00:00Z", "2024-03-01T10:00:00Z"),
                docking(9, 5, "2024-03-03T10:00:00Z", "2024-03-03T10:00:00Z"),
                docking(10, 5, "2024-03-03T10:00:00Z", "")))
        .containsExactly(
            "Craft 1: docking 8 departure 2024-03-01T10:00:00Z before docking"
                + " 2024-03-03T10:00:00Z");
  }

  @Test
  void aDockingStaysWithinItsFlight() {
    assertThat(
            Found.by(
                QualityRule.DOCKED_OUTSIDE_ITS_FLIGHT,
                CRAFT,
                flight(5, 1).launched("2024-03-02T10:00:00Z").ended("2024-03-09T10:00:00Z").build(),
                docking(8, 5, "2024-03-01T10:00:00Z", "2024-03-09T11:00:00Z")))
        .containsExactly(
            "Craft 1: docking 8 docking 2024-03-01T10:00:00Z before launch.net"
                + " 2024-03-02T10:00:00Z of flight 5",
            "Craft 1: docking 8 departure 2024-03-09T11:00:00Z after mission_end"
                + " 2024-03-09T10:00:00Z of flight 5");
  }

  @Test
  void aDockingIsHeldAgainstItsOwnFlightOnly() {
    assertThat(
            Found.by(
                QualityRule.DOCKED_OUTSIDE_ITS_FLIGHT,
                CRAFT,
                flight(5, 1).launched("2024-03-02T10:00:00Z").ended("2024-03-09T00:00:00Z").build(),
                flight(6, 1).launched("2025-03-02T10:00:00Z").ended("2025-03-09T00:00:00Z").build(),
                docking(8, 5, "2024-03-02T16:00:00Z", "2024-03-09T11:00:00Z"),
                docking(9, 6, "2025-03-02T16:00:00Z", "")))
        .isEmpty();
  }

  @Test
  void whatLandedHasTriedTo() {
    assertThat(
            Found.by(
                QualityRule.LANDED_WITHOUT_ATTEMPT,
                CRAFT,
                flight(5, 1).landing(false, true).build(),
                flight(6, 1).landing(true, true).build(),
                flight(7, 1).landing(false, false).build(),
                flight(8, 1).build()))
        .containsExactly("Craft 1: flight 5 landing.success true with landing.attempt false");
  }

  @Test
  void fewerFlightsThanKnownAreFound() {
    assertThat(
            Found.by(
                QualityRule.FEWER_FLIGHTS_THAN_KNOWN,
                craft(1).flights(1).build(),
                flight(5, 1).launched("2024-03-02T10:00:00Z").build(),
                flight(6, 1)
                    .launched("2025-03-02T10:00:00Z")
                    .launchStatus("Partial Failure")
                    .build()))
        .containsExactly("Craft 1: flights_count 1 < 2 flights that have begun: ids 5, 6");
  }

  @Test
  void aPlannedFlightIsNotCountedYet() {
    assertThat(
            Found.by(
                QualityRule.FEWER_FLIGHTS_THAN_KNOWN,
                craft(1).flights(1).build(),
                flight(5, 1).launched("2024-03-02T10:00:00Z").build(),
                flight(6, 1).launchStatus("Go for Launch").build(),
                craft(2).build(),
                flight(7, 2).build()))
        .isEmpty();
  }
}
