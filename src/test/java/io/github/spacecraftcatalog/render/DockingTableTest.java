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
import io.github.spacecraftcatalog.view.TableView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DockingTableTest {

  private static final Optional<LocalDate> CAPTURED = Optional.of(LocalDate.of(2026, 1, 31));

  private final Spacecraft up = craft(1).inSpace(true).build();
  private final Spacecraft down = craft(1).inSpace(false).build();
  private final SpacecraftFlight first =
      flight(1).mission("Crew-8").launched("2025-01-01T10:00:00Z").build();
  private final SpacecraftFlight second =
      flight(2).mission("Crew-12").launched("2026-01-01T10:00:00Z").build();

  @Test
  void thereIsNoTableWithoutDockings() {
    Catalog catalog = CapturedCatalog.of(up, CAPTURED, first);

    assertThat(DockingTable.of(catalog, catalog.missionLog(up), Optional.empty())).isEmpty();
  }

  @Test
  void stayIsToldWithItsLength() {
    assertThat(
            row(
                down,
                CAPTURED,
                first,
                docking(1, 1, "2025-01-02T10:00:00Z", "2025-01-05T12:30:17Z")))
        .containsEntry("Where", "Mir | Kvant-2")
        .containsEntry("Docked", "2 January 2025, 10:00")
        .containsEntry("Departed", "5 January 2025, 12:30:17")
        .containsEntry("Length of stay", "3 d 2 h 30 min 17 s");
  }

  @Test
  void craftInSpaceThatHasNotDepartedIsDockedAsOfTheCapture() {
    assertThat(row(up, CAPTURED, first, docking(1, 1, "2025-01-02T10:00:00Z", "")))
        .containsEntry("Departed", "still docked on 31 January 2026")
        .containsEntry("Length of stay", "not over");
    assertThat(row(up, Optional.empty(), first, docking(1, 1, "2025-01-02T10:00:00Z", "")))
        .containsEntry("Departed", "still docked when captured");
  }

  @Test
  void craftOnTheGroundHasDepartedThoughNobodyRecordedWhen() {
    assertThat(row(down, CAPTURED, first, docking(1, 1, "2025-01-02T10:00:00Z", "")))
        .containsEntry("Departed", "not recorded")
        .containsEntry("Length of stay", "unknown");
  }

  @Test
  void onlyTheLastStayOfTheOpenFlightLasts() {
    Catalog catalog =
        CapturedCatalog.of(
            up,
            CAPTURED,
            first,
            second,
            docking(1, 1, "2025-01-02T10:00:00Z", ""),
            docking(2, 2, "2026-01-02T10:00:00Z", ""),
            docking(3, 2, "2026-01-09T10:00:00Z", ""));

    assertThat(column(table(catalog, up), "Departed"))
        .containsExactly("not recorded", "not recorded", "still docked on 31 January 2026");
  }

  @Test
  void staysOfSeveralFlightsLeadToTheirEntries() {
    Catalog catalog =
        CapturedCatalog.of(
            down,
            CAPTURED,
            first,
            second,
            docking(1, 1, "2025-01-02T10:00:00Z", ""),
            docking(2, 2, "2026-01-02T10:00:00Z", ""));

    assertThat(column(table(catalog, down), "Flight"))
        .containsExactly("Crew-8 -> #flight-1", "Crew-12 -> #flight-2");
  }

  @Test
  void stayOfAnEarlierFlightIsOver() {
    Catalog catalog =
        CapturedCatalog.of(up, CAPTURED, first, second, docking(1, 1, "2025-01-02T10:00:00Z", ""));

    assertThat(column(table(catalog, up), "Departed")).containsExactly("not recorded");
  }

  @Test
  void departureBeforeTheDockingHasNoLength() {
    assertThat(
            row(up, CAPTURED, first, docking(1, 1, "2025-01-05T10:00:00Z", "2025-01-02T10:00:00Z")))
        .containsEntry("Length of stay", "unknown");
  }

  private static DockingEvent docking(int id, int flight, String docking, String departure) {
    return new DockingEvent(
        id,
        OptionalInt.of(flight),
        Optional.of(Instant.parse(docking)),
        departure.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(departure)),
        Optional.of("Kvant-2"),
        OptionalInt.of(3),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<String, String> row(
      Spacecraft craft, Optional<LocalDate> captured, SourceRecord... more) {
    TableView table = table(CapturedCatalog.of(craft, captured, more), craft);
    var row = new TreeMap<String, String>();
    table
        .columns()
        .forEach(heading -> row.put(heading.heading(), column(table, heading.heading()).get(0)));
    return row;
  }

  private static TableView table(Catalog catalog, Spacecraft craft) {
    MissionLog log = catalog.missionLog(craft);
    Optional<SpacecraftFlight> open = OpenFlight.of(craft, log, catalog.completeness().date());
    return DockingTable.of(catalog, log, open).orElseThrow();
  }

  private static List<String> column(TableView table, String heading) {
    int index =
        table.columns().stream().map(TableView.ColumnView::heading).toList().indexOf(heading);
    return table.rows().stream().map(row -> Said.values(row.cells().get(index))).toList();
  }
}
