package io.github.spacecraftcatalog.render;

import static io.github.spacecraftcatalog.model.FlightFixture.flight;
import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.model.FlightFixture;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.view.MissionLogView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlightEntriesTest {

  private final Spacecraft craft = craft(1).flights(5).build();

  @Test
  void thereIsNoLogWithoutFlights() {
    assertThat(FlightEntries.of(craft, MissionLog.EMPTY, Optional.empty())).isEmpty();
  }

  @Test
  void flightsThatAreMissingAreSaidToBe() {
    assertThat(log(3).note()).contains("3 of 5 flights are known here.");
    assertThat(log(1).note()).contains("1 of 5 flights is known here.");
  }

  @Test
  void completeLogNeedsNoNote() {
    assertThat(log(5).note()).isEmpty();
    assertThat(log(6).note()).isEmpty();
  }

  @Test
  void manyFlightsAreFoldedAndFewAreNot() {
    assertThat(log(3).folded()).isFalse();
    assertThat(log(4).folded()).isTrue();
  }

  @Test
  void flightIsNamedByItsLaunchElseItsMissionElseItsNumber() {
    assertThat(entry(flight(7).name("Falcon 9 | Crew-8").mission("Crew-8")).name())
        .isEqualTo("Falcon 9 | Crew-8");
    assertThat(entry(flight(7).mission("Crew-8")).name()).isEqualTo("Crew-8");
    assertThat(entry(flight(7).destination("Mir")).name()).isEqualTo("Flight 7, Mir");
    assertThat(entry(flight(7)).name()).isEqualTo("Flight 7");
  }

  @Test
  void flightIsToldByItsEndWhereTheLaunchIsUnknown() {
    assertThat(Said.value(entry(flight(7).launched("1992-05-07T23:40:00Z")).when()))
        .isEqualTo("7 May 1992, 23:40 UTC");
    assertThat(Said.value(entry(flight(7).ended("1992-05-16T22:57:00Z")).when()))
        .isEqualTo("ended 16 May 1992");
    assertThat(Said.value(entry(flight(7)).when())).isEqualTo("unknown");
  }

  @Test
  void durationOfNothingWasNeverEntered() {
    assertThat(entry(flight(7).duration("PT0S")).duration()).isEmpty();
    assertThat(entry(flight(7).duration("P8D")).duration().map(Said::value)).contains("8 d");
  }

  @Test
  void durationOfAnOpenFlightIsNotTheLast() {
    SpacecraftFlight open = flight(7).duration("P8D").build();
    var log = new MissionLog(List.of(open), List.of());

    MissionLogView view = FlightEntries.of(craft, log, Optional.of(open)).orElseThrow();

    assertThat(view.flights().get(0).duration().map(Said::value)).contains("8 d so far");
  }

  private MissionLogView log(int flights) {
    List<SpacecraftFlight> known =
        IntStream.rangeClosed(1, flights).mapToObj(id -> flight(id).build()).toList();
    return FlightEntries.of(craft, new MissionLog(known, List.of()), Optional.empty())
        .orElseThrow();
  }

  private MissionLogView.Flight entry(FlightFixture flight) {
    var log = new MissionLog(List.of(flight.build()), List.of());
    return FlightEntries.of(craft, log, Optional.empty()).orElseThrow().flights().get(0);
  }
}
