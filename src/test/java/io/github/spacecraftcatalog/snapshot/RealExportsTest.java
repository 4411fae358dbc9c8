package io.github.spacecraftcatalog.snapshot;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The two exports that the project ships, read a second time from their bare lines: what belongs to
 * what is told by the indentation there, which the program itself never looks at.
 */
class RealExportsTest {

  private static final Path FOLDER = Path.of("content/snapshots");
  private static final List<String> EXPORTS =
      List.of("000_406405df934ef3e0.txt", "001_039bbf2de00af297.txt");
  private static final Pattern FIELD_OF_SPACECRAFT =
      Pattern.compile("\\n {12}\"(\\w+)\": (.+?),?(?=\\r?\\n)");

  private final Diagnostics diagnostics = new Diagnostics();
  private Snapshot snapshot;
  private String text;

  @BeforeEach
  void read() throws IOException {
    snapshot = SnapshotReader.read(FOLDER, "content/snapshots", diagnostics);
    text = Files.readString(FOLDER.resolve(EXPORTS.get(0)));
    text += Files.readString(FOLDER.resolve(EXPORTS.get(1)));
  }

  @Test
  void thereIsNothingToReport() {
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void bothSayHowManyTheSourceKnows() {
    assertThat(snapshot.captures()).extracting(Capture::path).containsExactlyElementsOf(EXPORTS);
    assertThat(snapshot.captures())
        .extracting(Capture::sourceCount)
        .containsExactly(OptionalInt.of(592), OptionalInt.of(596));
    assertThat(snapshot.captures())
        .extracting(capture -> capture.request().orElseThrow())
        .containsExactly(
            "/2.3.0/spacecraft/?format=api&offset=340&ordering=-time_docked",
            "/2.3.0/spacecraft/?format=api&offset=246&ordering=mission_ends_count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SPACECRAFT ; 20 ; \\n {12}\"id\": (\\d+)",
        "CONFIGURATION ; 12 ; \"spacecraft_config\": \\{[^{}]*?\"id\": (\\d+)",
        "FAMILY ; 5 ; (?:\\n {24}\"response_mode\": \"normal\"|\"parent\": \\{\\s+\"response_mode\": \"list\"),\\s+\"id\": (\\d+)",
        "AGENCY ; 6 ; /2.3.0/agencies/(\\d+)/",
        "STATUS ; 4 ; \"status\": \\{\\s+\"id\": (\\d+)",
        "CONFIGURATION_TYPE ; 2 ; \\n {16}\"type\": \\{\\s+\"id\": (\\d+)",
      })
  void everyRecordIsThere(RecordKind kind, int count, String pattern) {
    assertThat(idsOf(kind)).isEqualTo(idsInText(pattern)).hasSize(count);
  }

  @Test
  void everySpacecraftHasItsOwnValues() {
    Map<String, Map<String, String>> fields = fieldsInText();

    assertThat(spacecraft()).hasSize(20);
    for (Spacecraft craft : spacecraft()) {
      Map<String, String> raw = fields.getOrDefault(Integer.toString(craft.id()), Map.of());
      assertThat(raw).containsEntry("name", "\"" + craft.name() + "\"");
      assertThat(raw).containsEntry("is_placeholder", Boolean.toString(craft.placeholder()));
      assertThat(raw).containsEntry("in_space", Boolean.toString(craft.isInSpace()));
      assertThat(raw)
          .containsEntry("flights_count", craft.flightsCount().getAsInt() + "")
          .containsEntry("mission_ends_count", craft.missionEndsCount().getAsInt() + "");
      assertThat(craft.timeInSpace()).contains(duration(raw, "time_in_space"));
      assertThat(craft.timeDocked()).contains(duration(raw, "time_docked"));
    }
  }

  private Set<Integer> idsOf(RecordKind kind) {
    return snapshot.records().stream()
        .filter(record -> record.kind() == kind)
        .map(SourceRecord::id)
        .collect(toCollection(TreeSet::new));
  }

  private List<Spacecraft> spacecraft() {
    return snapshot.records().stream()
        .filter(Spacecraft.class::isInstance)
        .map(Spacecraft.class::cast)
        .toList();
  }

  private Set<Integer> idsInText(String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> Integer.valueOf(match.group(1)))
        .collect(toCollection(TreeSet::new));
  }

  private Map<String, Map<String, String>> fieldsInText() {
    var records = new TreeMap<String, Map<String, String>>();
    var current = new HashMap<String, String>();
    for (var match : FIELD_OF_SPACECRAFT.matcher(text).results().toList()) {
      if (match.group(1).equals("id")) {
        current = new HashMap<>();
        records.put(match.group(2), current);
      }
      current.put(match.group(1), match.group(2));
    }
    return records;
  }

  private static Duration duration(Map<String, String> fields, String name) {
    return Duration.parse(fields.getOrDefault(name, "").replace("\"", ""));
  }
}
