package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.SnapshotFixture.craft;
import static io.github.spacecraftcatalog.snapshot.SnapshotFixture.provenance;
import static io.github.spacecraftcatalog.snapshot.SnapshotFixture.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergingTest {

  private SnapshotFixture fixture;

  @BeforeEach
  void setUp(@TempDir Path folder) {
    fixture = new SnapshotFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-30.json, 2026-01-31.json",
    "z-2026-01-30.json, a-2026-01-31.json",
    "z/2026-01-30/z.json, a/20260131/a.json",
    "zzz.json, 2001-01-01.json",
    "a.json, b.json",
    "2026-01-31/a.json, 2026-01-31/b.json",
    "b/2026-01-31.json, c/20260131.json",
    "2026-02-30.json, 1999-01-01.json",
    "a/z.json, b.json",
    "B.json, a.json",
    "10.json, 9.json",
  })
  void theNewerCaptureWins(String older, String newer) throws IOException {
    fixture.with(newer, spacecraft("\"flights_count\": 2"));
    fixture.with(older, spacecraft("\"flights_count\": 1"));

    Snapshot snapshot = fixture.read();

    assertThat(craft(snapshot, 1).flightsCount()).hasValue(2);
    assertThat(snapshot.captures()).extracting(Capture::path).containsExactly(older, newer);
  }

  @Test
  void anAbsentFieldKeepsTheOlderValue() throws IOException {
    fixture.with("2026-01-01.json", spacecraft("\"flights_count\": 1, \"in_space\": true"));
    fixture.with("2026-01-02.json", spacecraft("\"flights_count\": 2"));

    Spacecraft craft = craft(fixture.read(), 1);

    assertThat(craft.flightsCount()).hasValue(2);
    assertThat(craft.inSpace()).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"serial_number\": null", "\"serial_number\": \"\""})
  void aNewerUnknownWinsOverAnOlderValue(String unknown) throws IOException {
    fixture.with("2026-01-01.json", spacecraft("\"serial_number\": \"T-1\""));
    fixture.with("2026-01-02.json", spacecraft(unknown));

    assertThat(craft(fixture.read(), 1).serialNumber()).isEmpty();
    assertThat(fixture.reported()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"time_in_space\": \"P3X\"",
        "\"time_in_space\": -1",
        "\"time_in_space\": \"-P1D\""
      })
  void aNewerMalformedValueKeepsTheOlderOne(String malformed) throws IOException {
    fixture.with("2026-01-01.json", spacecraft("\"time_in_space\": \"P1D\""));
    fixture.with("2026-01-02.json", spacecraft(malformed));

    Snapshot snapshot = fixture.read();

    assertThat(craft(snapshot, 1).timeInSpace()).hasToString("Optional[PT24H]");
    assertThat(origin(snapshot, "time_in_space")).isEqualTo("2026-01-01.json /time_in_space");
    assertThat(fixture.reported()).hasSize(1);
  }

  @Test
  void anOlderMalformedValueIsReportedAlsoWhereANewerOneWins() throws IOException {
    fixture.with("2026-01-01.json", spacecraft("\"time_in_space\": \"P3X\""));
    fixture.with("2026-01-02.json", spacecraft("\"time_in_space\": \"P1D\""));

    assertThat(craft(fixture.read(), 1).timeInSpace()).hasToString("Optional[PT24H]");
    assertThat(fixture.reported()).singleElement().asString().contains("2026-01-01.json");
  }

  @Test
  void eachFieldTellsWhereItComesFrom() throws IOException {
    fixture.with("a/2026-01-01.json", "[{}, %s]".formatted(spacecraft("\"in_space\": true")));
    fixture.with("2026-01-02.json", "{\"results\":[%s]}".formatted(spacecraft("\"url\": null")));

    Snapshot snapshot = fixture.read();

    assertThat(origin(snapshot, "in_space")).isEqualTo("a/2026-01-01.json /1/in_space");
    assertThat(origin(snapshot, "url")).isEqualTo("2026-01-02.json /results/0/url");
    assertThat(origin(snapshot, "name")).isEqualTo("2026-01-02.json /results/0/name");
    assertThat(provenance(snapshot, RecordKind.SPACECRAFT, 1).fields()).doesNotContainKey("status");
  }

  @Test
  void aRecordTellsEveryCaptureThatHoldsIt() throws IOException {
    fixture.with("c.json", spacecraft(""));
    fixture.with("2026-01-02.json", spacecraft(""));
    fixture.with("2026-01-01.json", "[%s, %s]".formatted(spacecraft(""), spacecraft("")));
    fixture.with("other.json", "{\"id\": 2, \"name\": \"Tern 2\", \"spacecraft_config\": null}");

    assertThat(provenance(fixture.read(), RecordKind.SPACECRAFT, 1).captures())
        .extracting(Capture::path)
        .containsExactly("c.json", "2026-01-01.json", "2026-01-02.json");
  }

  @Test
  void ofARecordThatIsTwiceInACaptureTheLaterPlaceWins() throws IOException {
    fixture.with(
        "a.jsonl",
        spacecraft("\"flights_count\": 1, \"in_space\": true")
            + "\n"
            + spacecraft("\"flights_count\": 2"));

    Spacecraft craft = craft(fixture.read(), 1);

    assertThat(craft.flightsCount()).hasValue(2);
    assertThat(craft.inSpace()).contains(true);
  }

  @Test
  void earlierNamesAreRememberedOnceEach() throws IOException {
    fixture.with("2026-01-01.json", named("Tern"));
    fixture.with("2026-01-02.json", named("Gull"));
    fixture.with("2026-01-03.json", named("Tern"));
    fixture.with("2026-01-04.json", named("Heron"));
    fixture.with("2026-01-05.json", named("Skua"));
    fixture.with("2026-01-06.json", named("Skua"));

    Snapshot snapshot = fixture.read();

    assertThat(craft(snapshot, 1).name()).isEqualTo("Skua");
    assertThat(provenance(snapshot, RecordKind.SPACECRAFT, 1).formerNames())
        .containsExactly("Gull", "Tern", "Heron");
  }

  @Test
  void aNameThatCameBackIsNotAFormerOne() throws IOException {
    fixture.with("2026-01-01.json", named("Tern"));
    fixture.with("2026-01-02.json", named("Gull"));
    fixture.with("2026-01-03.json", named("Tern"));

    assertThat(provenance(fixture.read(), RecordKind.SPACECRAFT, 1).formerNames())
        .containsExactly("Gull");
  }

  @Test
  void idsOfDifferentKindsAreDifferentRecords() throws IOException {
    fixture.with(
        "a.json",
        """
        {"id": 1, "name": "Tern 1", "status": {"id": 1, "name": "Active"},
         "spacecraft_config": {"id": 1, "name": "Tern", "type": {"id": 1, "name": "Capsule"},
           "agency": {"id": 1, "name": "Nest"}, "family": [{"id": 1, "name": "Terns"}]}}
        """);

    assertThat(fixture.read().records())
        .map(CatalogRecord.class::cast)
        .extracting(record -> record.kind() + " " + record.id() + " " + record.name())
        .containsExactly(
            "SPACECRAFT 1 Tern 1",
            "CONFIGURATION 1 Tern",
            "FAMILY 1 Terns",
            "AGENCY 1 Nest",
            "CONFIGURATION_TYPE 1 Capsule",
            "STATUS 1 Active");
  }

  @Test
  void nestedRecordsAreMergedAcrossRecordsAndCaptures() throws IOException {
    fixture.with(
        "2026-01-01.json",
        """
        [{"id": 1, "name": "Tern 1", "status": {"id": 4, "name": "Activ"},
          "spacecraft_config": {"id": 3, "name": "Tern", "in_use": true,
            "type": {"id": 2, "name": "Capsul"},
            "agency": {"id": 11, "name": "Nest", "abbrev": "N"},
            "family": [{"id": 5, "name": "Terns", "description": "Small ones",
              "manufacturer": {"id": 12, "name": "Sea", "abbrev": "S"},
              "parent": {"id": 6, "name": "Birds"}, "maiden_flight": "2001-02-03"}]}}]
        """);
    fixture.with(
        "2026-01-02.json",
        """
        [{"id": 2, "name": "Tern 2", "status": {"id": 4, "name": "Active"},
          "spacecraft_config": {"id": 3, "name": "Tern A", "type": {"id": 2, "name": "Capsule"},
            "agency": {"id": 11, "name": "Nest Works"}, "in_use": null}},
         {"id": 3, "name": "Gull 1",
          "spacecraft_config": {"id": 4, "name": "Gull", "agency": {"id": 12, "name": "Sea Works"},
            "family": [{"id": 6, "name": "Seabirds", "parent": null},
              {"id": 5, "name": "All terns"}]}}]
        """);

    Snapshot snapshot = fixture.read();

    var configuration = (Configuration) record(snapshot, RecordKind.CONFIGURATION, 3);
    var family = (Family) record(snapshot, RecordKind.FAMILY, 5);
    assertThat(configuration.name()).isEqualTo("Tern A");
    assertThat(configuration.inUse()).isEmpty();
    assertThat(configuration.type().orElseThrow().name()).isEqualTo("Capsule");
    assertThat(configuration.families()).containsExactly(family);
    assertThat(family.name()).isEqualTo("All terns");
    assertThat(family.description()).contains("Small ones");
    assertThat(family.parent()).isEqualTo(OptionalInt.of(6));
    assertThat(family.maidenFlight()).hasToString("Optional[2001-02-03]");
    assertThat(family.manufacturer()).contains((Agency) record(snapshot, RecordKind.AGENCY, 12));
    assertThat(((Agency) record(snapshot, RecordKind.AGENCY, 12)).name()).isEqualTo("Sea Works");
    assertThat(((Agency) record(snapshot, RecordKind.AGENCY, 12)).abbrev()).contains("S");
    assertThat(((Agency) record(snapshot, RecordKind.AGENCY, 11)).abbrev()).contains("N");
    assertThat(record(snapshot, RecordKind.FAMILY, 6).name()).isEqualTo("Seabirds");
    assertThat(craft(snapshot, 1).configuration()).contains(configuration);
    assertThat(craft(snapshot, 2).configuration()).contains(configuration);
    assertThat(craft(snapshot, 1).status().orElseThrow().name()).isEqualTo("Active");
    assertThat(provenance(snapshot, RecordKind.FAMILY, 5).captures()).hasSize(2);
    assertThat(provenance(snapshot, RecordKind.FAMILY, 5).fields().get("maiden_flight"))
        .extracting(Provenance.Origin::pointer)
        .isEqualTo("/0/spacecraft_config/family/0/maiden_flight");
  }

  @Test
  void aChangedReferenceReplacesTheOlderOne() throws IOException {
    fixture.with("2026-01-01.json", spacecraft("\"status\": {\"id\": 1, \"name\": \"Active\"}"));
    fixture.with("2026-01-02.json", spacecraft("\"status\": {\"id\": 2, \"name\": \"Retired\"}"));

    assertThat(craft(fixture.read(), 1).status().orElseThrow().id()).isEqualTo(2);
  }

  @Test
  void theListOfFamiliesIsReplacedAsAWhole() throws IOException {
    fixture.with("2026-01-01.json", withFamilies("{\"id\": 5, \"name\": \"Terns\"}"));
    fixture.with("2026-01-02.json", withFamilies("{\"id\": 6, \"name\": \"Birds\"}"));

    assertThat(craft(fixture.read(), 1).configuration().orElseThrow().families())
        .extracting(Family::id)
        .containsExactly(6);
  }

  @Test
  void theOrderOfFilesOnDiskDoesNotMatter(@TempDir Path root) throws IOException {
    var files = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      files.add(i % 3 == 0 ? "c" + i + ".json" : "d" + i % 4 + "/2026-01-" + (10 + i) + ".json");
    }
    Snapshot expected = readWrittenInOrder(root.resolve("sorted"), files);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(files, new Random(round));
      assertThat(readWrittenInOrder(root.resolve("round" + round), files)).isEqualTo(expected);
    }
  }

  @Test
  void anErrorInOneCaptureLeavesTheOthersReadable() throws IOException {
    fixture.with("2026-01-01.json", spacecraft("\"flights_count\": 1"));
    fixture.with("2026-01-02.json", "[{\"id\": 1,");

    Snapshot snapshot = fixture.read();

    assertThat(craft(snapshot, 1).flightsCount()).hasValue(1);
    assertThat(snapshot.captures()).extracting(Capture::path).containsExactly("2026-01-01.json");
    assertThat(fixture.reported())
        .containsExactly(
            "error: snapshots/2026-01-02.json:1:11: the JSON ends in the middle: the file was cut"
                + " off, save it again [json-syntax]");
  }

  private static Snapshot readWrittenInOrder(Path folder, List<String> files) throws IOException {
    var fixture = new SnapshotFixture(folder);
    for (String file : files) {
      int value = file.hashCode() & 0xffff;
      String field = List.of("flights_count", "mission_ends_count").get(value % 2);
      fixture.with(file, spacecraft("\"" + field + "\": " + value));
    }
    return fixture.read();
  }

  private static String spacecraft(String fields) {
    String more = fields.isEmpty() ? "" : ", " + fields;
    return "{\"id\": 1, \"name\": \"Tern 1\", \"spacecraft_config\": null" + more + "}";
  }

  private static String named(String name) {
    return "{\"id\": 1, \"name\": \"" + name + "\", \"spacecraft_config\": null}";
  }

  private static String withFamilies(String families) {
    return "{\"id\": 1, \"name\": \"Tern 1\", \"spacecraft_config\": {\"id\": 3, \"name\": \"Tern\","
        + " \"family\": ["
        + families
        + "]}}";
  }

  private static String origin(Snapshot snapshot, String field) {
    Provenance.Origin origin = provenance(snapshot, RecordKind.SPACECRAFT, 1).fields().get(field);
    return origin == null ? "nowhere" : origin.capture().path() + " " + origin.pointer();
  }
}
