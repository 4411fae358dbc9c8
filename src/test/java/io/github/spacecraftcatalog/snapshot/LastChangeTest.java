package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.SnapshotFixture.provenance;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Since when a record is known, and since when it says what it says. */
class LastChangeTest {

  private static final RecordKey TERN = new RecordKey(RecordKind.SPACECRAFT, 1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String UP = "'in_space': true, 'flights_count': 1";
  private static final String DOWN = "'in_space': false, 'flights_count': 1";

  @TempDir private Path folder;
  private SnapshotFixture fixture;

  @BeforeEach
  void setUp() {
    fixture = new SnapshotFixture(folder.resolve("all"));
  }

  @Test
  void recordThatNeverChangedIsAsOldAsItsFirstCapture() throws IOException {
    capture("2026-01-03.json", tern(UP));
    capture("2026-01-01.json", tern(UP));
    capture("2026-01-02.json", tern(UP));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-01");
  }

  @Test
  void newWordsAreAChange() throws IOException {
    capture("2026-01-01.json", tern(UP));
    capture("2026-01-02.json", tern(DOWN));
    capture("2026-01-03.json", tern(DOWN));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-02");
  }

  @Test
  void whatComesBackCountsFromItsReturn() throws IOException {
    capture("2026-01-01.json", tern(UP));
    capture("2026-01-02.json", tern(DOWN));
    capture("2026-01-03.json", tern(UP));
    capture("2026-01-04.json", tern(UP));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-03");
  }

  @Test
  void shortAnswerThatContradictsNothingChangesNothing() throws IOException {
    capture("2026-01-01.json", tern(UP));
    capture("2026-01-02.json", tern("'in_space': true"));
    capture("2026-01-03.json", tern(UP));
    capture("2026-01-04.json", tern("'flights_count': 1"));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-01");
  }

  @Test
  void longerAnswerIsAChange() throws IOException {
    capture("2026-01-01.json", tern("'in_space': true"));
    capture("2026-01-02.json", tern(UP));
    capture("2026-01-03.json", tern("'in_space': true"));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-02");
  }

  @Test
  void orderOfMembersIsNoChange() throws IOException {
    capture("2026-01-01.json", tern("'status': {'id': 1, 'name': 'Active'}, 'in_space': true"));
    capture("2026-01-02.json", tern("'in_space': true, 'status': {'name': 'Active', 'id': 1}"));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-01");
  }

  @Test
  void contentOfACaptureWithoutDateIsOfUnknownAge() throws IOException {
    capture("capture.json", tern(UP));
    capture("2026-01-02.json", tern(UP));
    capture("2026-01-03.json", tern("'in_space': true"));

    assertThat(history()).isEqualTo("first 2026-01-02, changed unknown");
  }

  @Test
  void changeAfterACaptureWithoutDateIsDated() throws IOException {
    capture("capture.json", tern(UP));
    capture("2026-01-02.json", tern(DOWN));

    assertThat(history()).isEqualTo("first 2026-01-02, changed 2026-01-02");
  }

  @Test
  void nothingIsDatedWithoutADate() throws IOException {
    capture("a.json", tern(UP));
    capture("b.json", tern(DOWN));

    assertThat(history()).isEqualTo("first unknown, changed unknown");
  }

  @Test
  void dayIsTakenAsAWhole() throws IOException {
    capture("2026-01-01.json", tern(UP));
    capture("2026-01-02-page-1.json", tern(DOWN));
    capture("2026-01-02-page-2.json", tern(UP));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-01");
  }

  @Test
  void staleAnswerOfTheDevelopmentHostIsOverriddenOnItsDay() throws IOException {
    String stale = ", 'url': 'https://lldev.thespacedevs.com/2.3.0/spacecraft/1/'";
    capture("2026-01-01.json", tern(UP));
    capture("2026-01-02-z.json", tern(DOWN + stale));
    capture("2026-01-02-a.json", tern(UP));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-02");
    assertThat(SnapshotFixture.craft(fixture.read(), 1).inSpace()).contains(true);
  }

  @Test
  void ofACaptureThatContradictsItselfTheLastWordCounts() throws IOException {
    capture("2026-01-01.jsonl", tern(DOWN) + "\n" + tern(UP));
    capture("2026-01-02.jsonl", tern(UP));
    capture("2026-01-03.jsonl", tern(DOWN) + "\n" + tern(UP));
    capture("2026-01-04.jsonl", tern(UP) + "\n" + tern(DOWN));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-04");
  }

  @Test
  void lastWordOfAnOlderDayIsRememberedThoughTheOrderHasTurned() throws IOException {
    capture("2026-01-01.jsonl", tern(DOWN) + "\n" + tern(UP));
    capture("2026-01-02.jsonl", tern(DOWN));
    capture("2026-01-03.jsonl", tern(UP) + "\n" + tern(DOWN));

    assertThat(history()).isEqualTo("first 2026-01-01, changed 2026-01-02");
  }

  /** The reference merges the captures of each day with all older ones, and compares. */
  @RepeatedTest(150)
  void agreesWithMergingAllThatWasKnownOnEachDay(RepetitionInfo repetition) throws IOException {
    Map<String, String> captures = new RandomCaptures(repetition.getCurrentRepetition()).all();

    for (Map.Entry<String, String> capture : captures.entrySet()) {
      fixture.with(capture.getKey(), capture.getValue());
    }

    assertThat(history()).as("%s", captures).isEqualTo(reference(captures));
  }

  private String reference(Map<String, String> captures) throws IOException {
    var days = new TreeMap<String, List<String>>();
    for (String name : captures.keySet()) {
      String day = name.startsWith("2026") ? name.substring(0, 10) : "";
      days.computeIfAbsent(day, any -> new ArrayList<>()).add(name);
    }
    var growing = new SnapshotFixture(folder.resolve("known"));
    Optional<JsonNode> before = Optional.empty();
    String first = "unknown";
    String changed = "unknown";
    for (Map.Entry<String, List<String>> day : days.entrySet()) {
      for (String name : day.getValue()) {
        growing.with(name, captures.getOrDefault(name, ""));
      }
      Optional<JsonNode> content = content(growing.read());
      boolean isDated = !day.getKey().isEmpty();
      boolean holdsIt =
          day.getValue().stream()
              .anyMatch(name -> captures.getOrDefault(name, "").contains("Tern"));
      first = first.equals("unknown") && isDated && holdsIt ? day.getKey() : first;
      changed = content.equals(before) ? changed : isDated ? day.getKey() : "unknown";
      before = content;
    }
    return "first " + first + ", changed " + changed;
  }

  private static Optional<JsonNode> content(Snapshot snapshot) {
    return Optional.ofNullable(snapshot.data().get(TERN))
        .map(data -> JSON.readTree(JsonWriter.write(data.fields())));
  }

  private String history() throws IOException {
    Provenance tern = provenance(fixture.read(), TERN.kind(), TERN.id());
    return "first " + day(tern.firstDated()) + ", changed " + day(tern.lastChanged());
  }

  private static String day(Optional<?> date) {
    return date.map(Object::toString).orElse("unknown");
  }

  private void capture(String name, String text) throws IOException {
    fixture.with(name, text.replace('\'', '"'));
  }

  private static String tern(String fields) {
    return "{'id': 1, 'name': 'Tern 1', 'spacecraft_config': null, %s}".formatted(fields);
  }

  /**
   * Captures of a few days that say little, so that they often repeat and contradict each other.
   */
  private static final class RandomCaptures {

    private static final List<String> FIELDS =
        List.of(
            "'in_space': true",
            "'in_space': false",
            "'in_space': null",
            "'in_space': 'maybe'",
            "'time_in_space': 'P1D'",
            "'time_in_space': 'P2X'",
            "'time_in_space': 'P3X'",
            "'status': {'id': 1, 'name': 'Active'}",
            "'status': {'name': 'Active', 'id': 1}",
            "'status': {'id': 2, 'name': 'Retired'}",
            "'status': {'id': 2}",
            "'other': {'a': 1}",
            "'other': {'id': 1, 'b': 2}",
            "'other': {'id': 2}",
            "'list': [{'id': 1, 'n': 1}, {'id': 2}]",
            "'list': [{'id': 1}]",
            "'list': [{'id': 2, 'm': 1}, {'id': 1}]",
            "'image': 'https://x.example/a.png'",
            "'image': {'id': 1, 'image_url': 'https://x.example/a.png'}",
            "'url': 'https://lldev.thespacedevs.com/2.3.0/spacecraft/1/'");

    private final Random random;
    private final List<String> wordings = new ArrayList<>();

    RandomCaptures(int seed) {
      this.random = new Random(seed);
      for (int i = 0; i < 2 + random.nextInt(4); i++) {
        wordings.add(wording());
      }
    }

    private String wording() {
      var fields = new TreeMap<String, String>();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        fields.put(field.substring(0, field.indexOf(':')), field);
      }
      return tern(String.join(", ", fields.values())).replace('\'', '"');
    }

    Map<String, String> all() {
      var captures = new TreeMap<String, String>();
      int files = 2 + random.nextInt(8);
      for (int i = 0; i < files; i++) {
        boolean undated = random.nextInt(8) == 0;
        String name =
            undated
                ? "undated-" + i + ".jsonl"
                : "2026-01-%02d-%d.jsonl".formatted(1 + random.nextInt(6), i);
        captures.put(name, capture());
      }
      captures.put("2026-01-07.jsonl", wordings.get(0));
      return captures;
    }

    private String capture() {
      if (random.nextInt(8) == 0) {
        return "{\"id\": 2, \"name\": \"Gull\", \"spacecraft_config\": null}";
      }
      var lines = new ArrayList<String>();
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        String wording = wordings.get(random.nextInt(wordings.size()));
        lines.add(random.nextBoolean() ? wording : "[" + wording + "]");
      }
      return String.join("\n", lines);
    }
  }
}
