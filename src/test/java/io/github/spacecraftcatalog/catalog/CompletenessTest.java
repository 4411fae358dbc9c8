package io.github.spacecraftcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import io.github.spacecraftcatalog.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-01-01.txt, 592, 2026-01-02.txt, 596, 596",
    "2026-01-01.txt, 596, 2026-01-02.txt, 592, 592",
    "a.txt, 592, b.txt, 596, 596",
    "z.txt, 596, 2026-01-01.txt, 592, 592",
  })
  void theNewestCountWins(String older, int olderCount, String newer, int newerCount, int wanted)
      throws IOException {
    write(newer, asked("/2.3.0/spacecraft/?limit=1", newerCount, 1));
    write(older, asked("/2.3.0/spacecraft/?limit=1", olderCount, 2));

    Completeness completeness = completeness();

    assertThat(completeness.ofSource()).hasValue(wanted);
    assertThat(completeness.known()).isEqualTo(2);
    assertThat(completeness.captures()).isEqualTo(2);
  }

  @Test
  void aNewerCountOfFilteredRecordsIsNotUsed() throws IOException {
    write("2026-01-01.txt", asked("/2.3.0/spacecraft/?limit=1", 596, 1));
    write("2026-01-02.txt", asked("/2.3.0/spacecraft/?in_space=true", 7, 2));
    write("2026-01-03.txt", asked("/2.2.0/config/spacecraft/", 46, 3));
    write(
        "2026-01-04.json",
        page(8, "\"https://ll.example/2.3.0/spacecraft/?search=a&offset=1\"", 4));

    assertThat(completeness().ofSource()).hasValue(596);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"next\": \"https://ll.example/2.3.0/spacecraft/?limit=1&offset=1\", \"previous\": null",
        "\"next\": null, \"previous\": \"https://ll.example/2.3.0/spacecraft/?limit=1\"",
        "\"previous\": \"https://ll.example/2.3.0/spacecraft/?limit=1\"",
      })
  void withoutARequestLineTheNeighborsTellWhatWasAsked(String neighbors) throws IOException {
    write("a.json", "{\"count\": 596, " + neighbors + ", \"results\": [" + craft(1) + "]}");

    assertThat(completeness().ofSource()).hasValue(596);
  }

  @Test
  void theRequestLineCountsMoreThanTheNeighbors() throws IOException {
    String page = page(7, "\"https://ll.example/2.3.0/spacecraft/?limit=1\"", 1);
    write("a.txt", "GET /2.3.0/spacecraft/?status=1\nHTTP 200 OK\n\n" + page);

    assertThat(completeness().ofSource()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"596\"", "-1", "5.5", "99999999999", "{}"})
  void aCountThatIsNoNumberIsUnknown(String count) throws IOException {
    write(
        "a.txt",
        "GET /2.3.0/spacecraft/\nHTTP 200 OK\n\n" + page(596, "null", 1).replace("596", count));

    assertThat(completeness().ofSource()).isEmpty();
  }

  @Test
  void whereNobodyTellsTheCountIsUnknown() throws IOException {
    write("a.json", "[" + craft(1) + "]");

    Completeness completeness = completeness();

    assertThat(completeness.ofSource()).isEmpty();
    assertThat(completeness.date()).isEmpty();
    assertThat(completeness.known()).isEqualTo(1);
  }

  @Test
  void aPageWithoutRequestAndNeighborsTellsNothing() throws IOException {
    write("a.json", page(1, "null", 1));

    assertThat(completeness().ofSource()).isEmpty();
  }

  @Test
  void theDateIsThatOfTheNewestDatedCapture() throws IOException {
    write("z.json", craft(1));
    write("2026-01-31/a.json", craft(2));
    write("2025-12-31.json", craft(3));

    assertThat(completeness().date()).contains(LocalDate.of(2026, 1, 31));
  }

  @Test
  void placeholdersAreKnownToTheSourceAndCountAsKnownHere() throws IOException {
    write("a.json", craft(1).replace("{", "{\"is_placeholder\": true, "));

    assertThat(completeness().known()).isEqualTo(1);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Completeness completeness() throws IOException {
    var diagnostics = new Diagnostics();
    Snapshot snapshot = SnapshotReader.read(folder, "snapshots", diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return CatalogBuilder.build(snapshot, "snapshots", diagnostics).completeness();
  }

  private static String asked(String request, int count, int id) {
    return "GET " + request + "\nHTTP 200 OK\n\n" + page(count, "null", id);
  }

  private static String page(int count, String next, int id) {
    return "{\"count\": %d, \"next\": %s, \"previous\": null, \"results\": [%s]}"
        .formatted(count, next, craft(id));
  }

  private static String craft(int id) {
    return "{\"id\": %d, \"name\": \"Tern %d\", \"spacecraft_config\": null}".formatted(id, id);
  }
}
