package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Status;
import org.junit.jupiter.api.Test;

class SpacecraftChecksTest {

  private static final Status ACTIVE = new Status(1, "Active");
  private static final Status DESTROYED = new Status(3, "Destroyed");

  @Test
  void dockedLongerThanInSpaceQuotesBothTimesAsTheSourceWritesThem() {
    assertThat(
            Found.by(
                QualityRule.DOCKED_LONGER_THAN_IN_SPACE,
                craft(1).docked("P29DT12H29S").flown("PT9M").flights(1).build()))
        .containsExactly("Craft 1: time_docked P29DT12H29S > time_in_space PT9M");
  }

  @Test
  void dockedAsLongAsInSpaceIsPossible() {
    assertThat(
            Found.by(
                QualityRule.DOCKED_LONGER_THAN_IN_SPACE,
                craft(1).docked("P3D").flown("P3D").build(),
                craft(2).docked("P3D").build(),
                craft(3).docked("P3D").flown("P0D").flights(1).build(),
                craft(4).docked("P3D").flown("P1D").placeholder().build()))
        .isEmpty();
  }

  @Test
  void moreMissionsCannotEndThanBegan() {
    assertThat(
            Found.by(
                QualityRule.MORE_MISSIONS_ENDED_THAN_FLIGHTS,
                craft(1).flights(1).missionEnds(2).build()))
        .containsExactly("Craft 1: mission_ends_count 2 > flights_count 1");
    assertThat(
            Found.by(
                QualityRule.MORE_MISSIONS_ENDED_THAN_FLIGHTS,
                craft(1).flights(2).missionEnds(2).build(),
                craft(2).missionEnds(2).build(),
                craft(3).flights(0).build()))
        .isEmpty();
  }

  @Test
  void whatIsInSpaceHasAnOpenMission() {
    assertThat(
            Found.by(
                QualityRule.IN_SPACE_ALTHOUGH_MISSIONS_ENDED,
                craft(1).inSpace(true).flights(2).missionEnds(2).build()))
        .containsExactly("Craft 1: in_space true with flights_count 2 and mission_ends_count 2");
    assertThat(
            Found.by(
                QualityRule.IN_SPACE_ALTHOUGH_MISSIONS_ENDED,
                craft(1).inSpace(true).flights(2).missionEnds(1).build(),
                craft(2).inSpace(false).flights(2).missionEnds(2).build(),
                craft(3).inSpace(true).flights(2).build(),
                craft(4).inSpace(true).flights(0).missionEnds(0).build()))
        .isEmpty();
  }

  @Test
  void whatIsDestroyedIsNotInSpace() {
    assertThat(
            Found.by(
                QualityRule.IN_SPACE_ALTHOUGH_DESTROYED,
                craft(1).inSpace(true).status(DESTROYED).build()))
        .containsExactly("Craft 1: in_space true with status Destroyed");
    assertThat(
            Found.by(
                QualityRule.IN_SPACE_ALTHOUGH_DESTROYED,
                craft(1).inSpace(true).status(ACTIVE).build(),
                craft(2).inSpace(false).status(DESTROYED).build(),
                craft(3).status(DESTROYED).build()))
        .isEmpty();
  }

  @Test
  void anOpenMissionIsInSpace() {
    assertThat(
            Found.by(
                QualityRule.MISSION_OPEN_ALTHOUGH_NOT_IN_SPACE,
                craft(1).inSpace(false).flights(2).missionEnds(1).build()))
        .containsExactly("Craft 1: flights_count 2 > mission_ends_count 1 with in_space false");
    assertThat(
            Found.by(
                QualityRule.MISSION_OPEN_ALTHOUGH_NOT_IN_SPACE,
                craft(1).inSpace(true).flights(2).missionEnds(1).build(),
                craft(2).inSpace(false).flights(2).missionEnds(2).build(),
                craft(3).flights(2).missionEnds(1).build()))
        .isEmpty();
  }

  @Test
  void nothingComesToSpaceWithoutAFlight() {
    assertThat(
            Found.by(
                QualityRule.IN_SPACE_WITHOUT_A_FLIGHT,
                craft(1).inSpace(true).flights(0).build(),
                craft(2).flights(0).flown("P2D").build()))
        .containsExactly(
            "Craft 1: flights_count 0 with in_space true",
            "Craft 2: flights_count 0 with time_in_space P2D");
    assertThat(
            Found.by(
                QualityRule.IN_SPACE_WITHOUT_A_FLIGHT,
                craft(1).inSpace(false).flights(0).flown("P0D").build(),
                craft(2).inSpace(true).build(),
                craft(3).inSpace(true).flights(1).flown("P2D").build()))
        .isEmpty();
  }

  @Test
  void whatFlewHasSpentTimeInSpace() {
    assertThat(
            Found.by(QualityRule.NO_TIME_ALTHOUGH_FLOWN, craft(1).flown("P0D").flights(1).build()))
        .containsExactly("Craft 1: time_in_space P0D with flights_count 1");
    assertThat(
            Found.by(
                QualityRule.NO_TIME_ALTHOUGH_FLOWN,
                craft(1).flown("P0D").flights(0).build(),
                craft(2).flown("P0D").build(),
                craft(3).flown("PT8M").flights(1).build(),
                craft(4).flights(1).build()))
        .isEmpty();
  }

  @Test
  void aTurnaroundNeedsTwoFlights() {
    assertThat(
            Found.by(
                QualityRule.TURNAROUND_WITHOUT_A_SECOND_FLIGHT,
                craft(1).turnaround("P121D").flights(1).build()))
        .containsExactly("Craft 1: fastest_turnaround P121D with flights_count 1");
    assertThat(
            Found.by(
                QualityRule.TURNAROUND_WITHOUT_A_SECOND_FLIGHT,
                craft(1).turnaround("P121D").flights(2).build(),
                craft(2).turnaround("P121D").build(),
                craft(3).turnaround("PT0S").flights(1).build()))
        .isEmpty();
  }
}
