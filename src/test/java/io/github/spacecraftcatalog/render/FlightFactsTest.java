package io.github.spacecraftcatalog.render;

import static io.github.spacecraftcatalog.model.FlightFixture.flight;
import static io.github.spacecraftcatalog.model.FlightFixture.member;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.CrewMember;
import io.github.spacecraftcatalog.model.FlightFixture;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlightFactsTest {

  @Test
  void whatNoCaptureTellsIsLeftOut() {
    assertThat(facts(flight(7))).isEmpty();
  }

  @Test
  void landingIsASuccessOrAFailureOrWasNotAttempted() {
    assertThat(landing(Optional.of(true), Optional.of(true))).startsWith("success | ");
    assertThat(landing(Optional.of(true), Optional.of(false))).startsWith("failure | ");
    assertThat(landing(Optional.of(false), Optional.empty())).startsWith("not attempted | ");
    assertThat(landing(Optional.empty(), Optional.empty()))
        .isEqualTo("unknown | Splashdown, Atlantic Ocean");
  }

  @Test
  void landingOfAnOpenFlightIsStillToCome() {
    var flight = flight(7).landing(Optional.of(true), Optional.empty()).build();

    assertThat(Said.facts(FlightFacts.of(flight, true)))
        .containsEntry("Landing", "not landed yet | Splashdown, Atlantic Ocean")
        .containsEntry("Mission ended", "still flying");
  }

  @Test
  void crewThatNobodyJoinedOrLeftIsToldOnce() {
    assertThat(
            facts(
                flight(7)
                    .launchCrew(member("A"), member("B"))
                    .landingCrew(member("B"), member("A"))))
        .isEqualTo(Map.of("Crew", "A | B"));
  }

  @Test
  void crewThatChangedIsToldForEachPartOfTheFlight() {
    assertThat(
            facts(
                flight(7)
                    .launchCrew(member("A"), member("B"))
                    .onboardCrew(member("A"), member("C"))
                    .landingCrew(member("C"))))
        .isEqualTo(
            Map.of("Crew at launch", "A | B", "Crew on board", "A | C", "Crew at landing", "C"));
  }

  @Test
  void crewOfWhichNoLandingIsKnownIsThatOfTheLaunch() {
    assertThat(facts(flight(7).launchCrew(member("A")).onboardCrew(member("A"))))
        .isEqualTo(Map.of("Crew at launch", "A"));
  }

  @Test
  void rolesAreToldWithNames() {
    var commander = new CrewMember("Kathryn Thornton", Optional.of("Mission Specialist"));

    assertThat(facts(flight(7).landingCrew(commander)))
        .isEqualTo(Map.of("Crew at landing", "Kathryn Thornton, Mission Specialist"));
  }

  @Test
  void launchIsLinkedAtTheSource() {
    assertThat(facts(flight(7).launchUrl("https://ll.example/launch/9/")))
        .containsEntry("Record", "Launch in Launch Library 2 -> https://ll.example/launch/9/");
  }

  private static String landing(Optional<Boolean> attempt, Optional<Boolean> success) {
    return facts(flight(7).landing(attempt, success)).getOrDefault("Landing", "");
  }

  private static Map<String, String> facts(FlightFixture flight) {
    return Said.facts(FlightFacts.of(flight.build(), false));
  }
}
