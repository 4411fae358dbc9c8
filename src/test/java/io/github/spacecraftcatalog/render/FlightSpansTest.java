package io.github.spacecraftcatalog.render;

import static io.github.spacecraftcatalog.model.FlightFixture.flight;
import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.catalog.OpenFlight;
import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.PlotView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FlightSpansTest {

  private static final Optional<LocalDate> CAPTURED = Optional.of(LocalDate.of(2024, 3, 10));

  private final Spacecraft up = craft(1).inSpace(true).build();
  private final Spacecraft down = craft(1).inSpace(false).build();
  private final SpacecraftFlight first =
      flight(1)
          .mission("First")
          .launched("2024-03-01T00:00:00Z")
          .ended("2024-03-06T00:00:00Z")
          .build();

  @Test
  void flightsAndStaysLieToScale() {
    ChartView chart =
        chart(
            down,
            first,
            flight(2)
                .mission("Second")
                .launched("2024-03-09T00:00:00Z")
                .ended("2024-03-11T00:00:00Z")
                .build(),
            stay(1, 1, "2024-03-02T00:00:00Z", "2024-03-04T00:00:00Z"));

    assertThat(boxes(chart)).containsExactly("0% 50% rest", "80% 20% rest", "10% 20% part");
    assertThat(rows(chart))
        .containsExactly(
            List.of("First", "1 March 2024, 00:00", "6 March 2024, 00:00"),
            List.of("Second", "9 March 2024, 00:00", "11 March 2024, 00:00"),
            List.of("Docked at Mir", "2 March 2024, 00:00", "4 March 2024, 00:00"));
    assertThat(chart.description()).isEqualTo("From launch to the end of the mission.");
  }

  @Test
  void whatLastsReachesTheEndOfTheCapturesDay() {
    ChartView chart =
        chart(
            up,
            flight(1).launched("2024-03-01T00:00:00Z").build(),
            stay(1, 1, "2024-03-06T00:00:00Z", ""));

    assertThat(boxes(chart)).containsExactly("0% 100% now", "50% 50% part");
    assertThat(rows(chart)).allSatisfy(row -> assertThat(row.get(2)).isEqualTo("still"));
    assertThat(chart.keys())
        .extracting(ChartView.Key::text)
        .containsExactly("in space", "in space now", "docked");
  }

  @Test
  void aFlightWithoutAnEndTakesItsDuration() {
    ChartView chart =
        chart(down, first, flight(2).launched("2024-03-09T00:00:00Z").duration("P2D").build());

    assertThat(boxes(chart)).containsExactly("0% 50% rest", "80% 20% rest");
  }

  @Test
  void flightsOfUnknownTimesAreCountedInWords() {
    ChartView chart =
        chart(
            down,
            first,
            flight(2).launched("2024-03-09T00:00:00Z").build(),
            flight(3).ended("2024-03-09T00:00:00Z").build(),
            stay(1, 1, "2024-03-02T00:00:00Z", "2024-03-04T00:00:00Z"));

    assertThat(boxes(chart)).containsExactly("0% 100% rest", "20% 40% part");
    assertThat(chart.description())
        .isEqualTo(
            "1 of 3 flights: the others cannot be drawn, since no beginning and end is known that fit"
                + " together.");
  }

  @Test
  void aPlannedFlightIsNoFlightYet() {
    ChartView chart =
        chart(
            down,
            first,
            flight(2).launched("2024-05-01T00:00:00Z").ended("2024-05-09T00:00:00Z").build(),
            stay(1, 1, "2024-03-02T00:00:00Z", "2024-03-04T00:00:00Z"));

    assertThat(boxes(chart)).containsExactly("0% 100% rest", "20% 40% part");
    assertThat(chart.description()).isEqualTo("From launch to the end of the mission.");
  }

  @Test
  void oneFlightWithoutStaysIsNoChart() {
    assertThat(charts(down, first)).isEmpty();
    assertThat(charts(down)).isEmpty();
  }

  @Test
  void anEndBeforeItsBeginningIsNotDrawn() {
    assertThat(
            charts(
                down,
                first,
                flight(2).launched("2024-03-09T00:00:00Z").ended("2024-03-08T00:00:00Z").build()))
        .isEmpty();
  }

  private static ChartView chart(Spacecraft craft, SourceRecord... more) {
    return charts(craft, more).orElseThrow();
  }

  private static Optional<ChartView> charts(Spacecraft craft, SourceRecord... more) {
    Catalog catalog = CapturedCatalog.of(craft, CAPTURED, more);
    MissionLog log = catalog.missionLog(craft);
    return FlightSpans.of(catalog, craft, log, OpenFlight.of(craft, log, CAPTURED));
  }

  private static List<String> boxes(ChartView chart) {
    return ((PlotView.Spans) chart.plot())
        .boxes().stream().map(box -> box.x() + " " + box.width() + " " + box.style()).toList();
  }

  private static List<List<String>> rows(ChartView chart) {
    return chart.table().rows().stream()
        .map(row -> row.cells().stream().map(Said::values).toList())
        .toList();
  }

  private static DockingEvent stay(int id, int flight, String from, String to) {
    return new DockingEvent(
        id,
        OptionalInt.of(flight),
        Optional.of(Instant.parse(from)),
        to.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(to)),
        Optional.empty(),
        OptionalInt.of(3),
        Optional.empty(),
        Optional.empty());
  }
}
