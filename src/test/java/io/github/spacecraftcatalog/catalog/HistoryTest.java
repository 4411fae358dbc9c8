package io.github.spacecraftcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What captures of different days tell together. */
class HistoryTest {

  private static final String UP = "'in_space': true, 'status': {'id': 1, 'name': 'Active'}";
  private static final String DOWN = "'in_space': false, 'status': {'id': 2, 'name': 'Retired'}";

  @TempDir private Path folder;

  @Test
  void changeIsDatedByTheFirstCaptureThatShowsIt() throws IOException {
    capture("2026-01-01.json", craft(1, "Ship", UP));
    capture("2026-02-01.json", craft(1, "Ship", DOWN));
    capture("2026-03-01.json", craft(1, "Ship", DOWN));
    capture("2026-04-01.json", craft(1, "Ship", DOWN + ", 'flights_count': 3"));

    assertThat(changes())
        .containsExactly("2026-02-01 Ship left space", "2026-02-01 Ship Active > Retired");
  }

  @Test
  void everyTurnIsAChangeTheLatestFirst() throws IOException {
    capture("2026-01-01.json", craft(1, "Ship", "'in_space': true"));
    capture("2026-02-01.json", craft(1, "Ship", "'in_space': false"));
    capture("2026-03-01.json", craft(1, "Ship", "'in_space': true"));

    assertThat(changes())
        .containsExactly("2026-03-01 Ship went to space", "2026-02-01 Ship left space");
  }

  @Test
  void newNameIsAChange() throws IOException {
    capture("2026-01-01.json", craft(1, "Old", UP));
    capture("2026-02-01.json", craft(1, "New", UP));

    assertThat(changes()).containsExactly("2026-02-01 New Old > New");
  }

  @Test
  void spacecraftOfALaterCaptureIsNew() throws IOException {
    capture("2026-01-01.json", craft(1, "Ship", UP));
    capture("2026-02-01.json", craft(1, "Ship", UP), craft(2, "Boat", UP));

    assertThat(changes()).containsExactly("2026-02-01 Boat first seen");
  }

  @Test
  void nothingIsNewInTheOldestCapture() throws IOException {
    capture("2026-01-01-a.json", craft(1, "Ship", UP));
    capture("2026-01-01-b.json", craft(2, "Boat", UP));

    assertThat(changes()).isEmpty();
  }

  @Test
  void captureWithoutADateIsNoWitness() throws IOException {
    capture("first.json", craft(1, "Ship", UP), craft(2, "Boat", UP));
    capture("2026-01-01.json", craft(1, "Ship", DOWN));
    capture("2026-02-01.json", craft(2, "Boat", DOWN));

    assertThat(changes()).isEmpty();
  }

  @Test
  void lastCaptureOfADayCounts() throws IOException {
    capture("2026-01-01.json", craft(1, "Ship", "'in_space': true"));
    capture("2026-02-01-a.json", craft(1, "Ship", "'in_space': false"));
    capture("2026-02-01-b.json", craft(1, "Ship", "'in_space': true"));

    assertThat(changes()).isEmpty();
  }

  @Test
  void learningNothingIsNoChange() throws IOException {
    capture("2026-01-01.json", craft(1, "Ship", UP));
    capture("2026-02-01.json", craft(1, "Ship", "'in_space': null, 'status': null"));
    capture("2026-03-01.json", craft(1, "Ship", "'serial_number': 'No. 1'"));
    capture("2026-04-01.json", craft(1, "Ship", UP));

    assertThat(changes()).isEmpty();
  }

  @Test
  void placeholderHasNoHistory() throws IOException {
    capture("2026-01-01.json", craft(1, "Ship", UP));
    capture("2026-02-01.json", craft(2, "Later", UP + ", 'is_placeholder': true"));

    assertThat(changes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'P10D', 1, 0, 2026-01-21",
    "'PT13H', 1, 0, 2026-01-30",
    "'PT11H', 1, 0, 2026-01-31",
    "'P10D', 2, 0, unknown",
    "'P10D', 1, 1, unknown",
    "'P0D', 1, 0, unknown",
  })
  void onItsOnlyFlightTheBeginningIsWorkedOut(String flown, int flights, int ended, String expected)
      throws IOException {
    capture("2026-01-31.json", up(flown, flights, ended));

    assertThat(stays()).containsExactly("Ship " + expected);
  }

  @Test
  void beginningIsCountedBackFromTheCaptureOfTheTime() throws IOException {
    capture("2026-01-31.json", up("P10D", 1, 0));
    capture("2026-06-30.json", craft(1, "Ship", UP));

    assertThat(stays()).containsExactly("Ship 2026-01-21");
    assertThat(catalog().staysInSpace().get(0).timedBy().orElseThrow().path())
        .isEqualTo("2026-01-31.json");
    assertThat(catalog().staysInSpace().get(0).saidBy().orElseThrow().path())
        .isEqualTo("2026-06-30.json");
  }

  @Test
  void withoutADateTheBeginningIsUnknown() throws IOException {
    capture("capture.json", up("P10D", 1, 0));

    assertThat(stays()).containsExactly("Ship unknown");
  }

  @Test
  void launchOfTheOpenFlightIsTheBeginning() throws IOException {
    capture("2026-01-31.json", up("P10D", 1, 0), craft(2, "Boat", UP), craft(3, "Ark", UP));
    capture(
        "flights.json",
        flight(7, 2, "2026-01-25T10:00:00Z", "null"),
        flight(8, 3, "2025-01-25T10:00:00Z", "'2025-02-01T00:00:00Z'"));

    assertThat(stays())
        .containsExactly("Ship 2026-01-21", "Boat 2026-01-25T10:00:00Z", "Ark unknown");
  }

  private static String up(String flown, int flights, int ended) {
    return craft(
        1,
        "Ship",
        UP
            + ", 'time_in_space': '%s', 'flights_count': %d, 'mission_ends_count': %d"
                .formatted(flown, flights, ended));
  }

  private static String craft(int id, String name, String fields) {
    return "{'id': %d, 'name': '%s', 'spacecraft_config': null, %s}".formatted(id, name, fields);
  }

  private static String flight(int id, int craft, String net, String end) {
    return """
        {'id': %d, 'destination': 'Mir', 'mission_end': %s, 'launch': {'net': '%s'},
         'spacecraft': {'id': %d, 'name': '%s', 'spacecraft_config': null}}"""
        .formatted(id, end, net, craft, craft == 2 ? "Boat" : "Ark");
  }

  private void capture(String name, String... records) throws IOException {
    Files.writeString(
        folder.resolve(name), ("[" + String.join(",", records) + "]").replace('\'', '"'));
  }

  private Catalog catalog() throws IOException {
    var diagnostics = new Diagnostics();
    return CatalogBuilder.build(
        SnapshotReader.read(folder, "snapshots", diagnostics), "snapshots", diagnostics);
  }

  private List<String> changes() throws IOException {
    return catalog().changes().stream()
        .map(change -> change.date() + " " + change.spacecraft().name() + " " + words(change))
        .toList();
  }

  private static String words(Change change) {
    if (change.what() instanceof Change.StatusChanged status) {
      return status.before().name() + " > " + status.after().name();
    }
    if (change.what() instanceof Change.Renamed renamed) {
      return renamed.before() + " > " + renamed.after();
    }
    if (change.what() instanceof Change.FirstSeen) {
      return "first seen";
    }
    return change.what() instanceof Change.WentToSpace ? "went to space" : "left space";
  }

  private List<String> stays() throws IOException {
    return catalog().staysInSpace().stream()
        .map(stay -> stay.spacecraft().name() + " " + since(stay.since()))
        .toList();
  }

  private static String since(StayInSpace.Since since) {
    if (since instanceof StayInSpace.About about) {
      return about.date().toString();
    }
    return since instanceof StayInSpace.Launched launched ? launched.time().toString() : "unknown";
  }
}
