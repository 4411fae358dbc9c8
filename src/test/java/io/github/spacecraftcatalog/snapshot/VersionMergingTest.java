package io.github.spacecraftcatalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of other versions, modes, hosts and endpoints lay over each other without a loss. */
class VersionMergingTest {

  private SnapshotFixture fixture;

  @BeforeEach
  void setUp(@TempDir Path folder) {
    fixture = new SnapshotFixture(folder);
  }

  @Test
  void aNewerAnswerInFewWordsThinsNothingOutHoweverDeep() throws IOException {
    fixture.with(
        "2026-01-01.json",
        flight(
            "{\"id\": \"a\", \"name\": \"Skua | Tern\", \"net\": \"2009-10-02T08:35:00Z\","
                + " \"pad\": {\"id\": 4, \"name\": \"Cliff\", \"latitude\": 3.50}}"));
    fixture.with("2026-01-02.json", flight("{\"id\": \"a\", \"name\": \"Skua | Tern 1\"}"));

    RecordData flight = data(RecordKind.SPACECRAFT_FLIGHT, 31);

    assertThat(flight.fields().get("launch").orElseThrow())
        .hasToString(
            "{\"id\":\"a\",\"name\":\"Skua | Tern 1\",\"net\":\"2009-10-02T08:35:00Z\","
                + "\"pad\":{\"id\":4,\"name\":\"Cliff\",\"latitude\":3.50}}");
    assertThat(superseded(flight)).containsExactly("/launch/name \"Skua | Tern\" 2026-01-01.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"type\": \"Government\" | \"type\": {\"id\": 1, \"name\": \"Government\"}",
        "\"country_code\": \"FRA\" | \"country\": [{\"id\": 1, \"name\": \"France\", \"alpha_3_code\": \"FRA\"}]",
        "\"founding_year\": \"1961\" | \"founding_year\": 1961",
        "\"image_url\": \"https://a.example/a.png\" | \"image\": {\"id\": 1, \"name\": \"A\", \"image_url\": \"https://a.example/a.png\"}",
        "\"logo_url\": \"https://a.example/a.png\" | \"logo\": {\"id\": 1, \"name\": \"A\", \"image_url\": \"https://a.example/a.png\"}",
      })
  void aValueInTheShapeOfAnotherVersionSaysNoLess(String former, String today) throws IOException {
    SourceRecord expected = agencyOf(former.startsWith("\"founding") ? former : "", today);

    assertThat(agencyOf(former, today)).isEqualTo(expected);
    assertThat(agencyOf(today, former)).isEqualTo(expected);
    assertThat(fixture.reported()).isEmpty();
  }

  private SourceRecord agencyOf(String older, String newer) throws IOException {
    fixture.with("2026-01-01.json", agency(older)).with("2026-01-02.json", agency(newer));
    return record(fixture.read(), RecordKind.AGENCY, 11);
  }

  private static String agency(String fields) {
    String more = fields.isEmpty() ? "" : ", " + fields;
    return fields.contains("founding_year")
        ? "{\"id\": 11, \"name\": \"Nest\", \"abbrev\": \"N\"" + more + "}"
        : "{\"id\": 11, \"name\": \"Nest\", \"abbrev\": \"N\", \"founding_year\": 1961"
            + more
            + "}";
  }

  @ParameterizedTest
  @CsvSource({
    "live.json, dev.json, live",
    "dev.json, live.json, live",
    "a/2026-01-01.json, b/2026-01-01.json, live",
    "b/2026-01-01.json, a/2026-01-01.json, live",
    "2026-01-01.json, 2026-01-02.json, dev",
    "2026-01-02.json, 2026-01-01.json, live",
  })
  void theLiveHostWinsAtEqualDatesAndTheNewerCaptureOtherwise(
      String live, String development, String winner) throws IOException {
    fixture.with(live, fetched("ll", "live")).with(development, fetched("lldev", "dev"));

    RecordData craft = data(RecordKind.SPACECRAFT, 1);

    String loser = winner.equals("live") ? "dev" : "live";
    assertThat(craft.fields().text("serial_number")).contains(winner);
    assertThat(superseded(craft))
        .contains("/serial_number \"" + loser + "\" " + (loser.equals("dev") ? development : live));
    assertThat(fixture.read().records()).hasSize(1);
  }

  private static String fetched(String host, String serial) {
    return "{\"id\": 1, \"url\": \"https://"
        + host
        + ".thespacedevs.com/2.3.0/spacecraft/1/\", \"name\": \"Tern 1\","
        + " \"spacecraft_config\": null, \"serial_number\": \""
        + serial
        + "\"}";
  }

  @Test
  void aFlightInALaunchGetsTheLaunch() throws IOException {
    fixture.with(
        "launches.json",
        "{\"results\": [{\"id\": \"a\", \"name\": \"Skua | Tern\", \"net\": \"2009-10-02T08:35:00Z\","
            + " \"window_start\": null, \"rocket\": {\"spacecraft_stage\": ["
            + " {\"id\": 31, \"mission_end\": null, \"destination\": \"Mir\", \"spacecraft\":"
            + " {\"id\": 1, \"name\": \"Tern 1\", \"spacecraft_config\": null}}]}}]}");

    SourceRecord flight = record(fixture.read(), RecordKind.SPACECRAFT_FLIGHT, 31);

    assertThat(flight.toString()).contains("Skua | Tern", "2009-10-02T08:35:00Z");
  }

  @Test
  void aDockingInAPortOfAStationGetsBoth() throws IOException {
    fixture.with(
        "stations.json",
        "{\"id\": 6, \"name\": \"Mir\", \"founded\": null, \"deorbited\": null,"
            + " \"docking_location\": [{\"id\": 7, \"name\": \"Aft\", \"currently_docked\":"
            + " {\"id\": 41, \"docking\": \"2009-10-04T00:00:00Z\", \"departure\": null}}]}");

    SourceRecord docking = record(fixture.read(), RecordKind.DOCKING_EVENT, 41);

    assertThat(docking.toString()).contains("location=Optional[Aft]", "station=OptionalInt[6]");
  }

  @Test
  void theAgencyOfAPadMakesNoPageButCompletesOne() throws IOException {
    String pad =
        "{\"id\": \"a\", \"net\": \"2009-10-02T08:35:00Z\", \"pad\": {\"agencies\": [%s, %s]}}"
            .formatted(
                "{\"id\": 11, \"name\": \"Nest\", \"abbrev\": \"N\", \"founding_year\": 1961}",
                "{\"id\": 12, \"name\": \"Sea\", \"abbrev\": \"S\", \"founding_year\": 1962}");
    fixture.with("2026-01-02.json", flight(pad));
    fixture.with(
        "2026-01-01.json",
        "{\"id\": 3, \"name\": \"Tern\", \"in_use\": true, \"agency\":"
            + " {\"id\": 11, \"name\": \"Nest\"}}");

    assertThat(fixture.read().records())
        .filteredOn(record -> record.kind() == RecordKind.AGENCY)
        .extracting(SourceRecord::id)
        .containsExactly(11);
    assertThat(data(RecordKind.AGENCY, 11).fields().get("founding_year").orElseThrow())
        .hasToString("1961");
  }

  private static String flight(String launch) {
    return "{\"id\": 31, \"mission_end\": null, \"destination\": \"Mir\", \"launch\": "
        + launch
        + ", \"spacecraft\": {\"id\": 1, \"name\": \"Tern 1\", \"spacecraft_config\": null}}";
  }

  private RecordData data(RecordKind kind, int id) throws IOException {
    RecordData data = fixture.read().data().get(new RecordKey(kind, id));
    if (data == null) {
      throw new NoSuchElementException(kind + " " + id);
    }
    return data;
  }

  private static SourceRecord record(Snapshot snapshot, RecordKind kind, int id) {
    return snapshot.records().stream()
        .filter(record -> record.kind() == kind && record.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(kind + " " + id));
  }

  private static List<String> superseded(RecordData data) {
    return data.superseded().stream()
        .map(old -> old.pointer() + " " + old.value() + " " + old.capture().path())
        .toList();
  }
}
