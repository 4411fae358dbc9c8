package io.github.spacecraftcatalog.fetch;

import static io.github.spacecraftcatalog.fetch.FetchFixture.files;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class FetcherTest extends AgainstStandIn {

  @Test
  void aCompleteSetTakesSevenCalls() throws IOException {
    Outcome outcome = fixture.fetch(api);

    assertThat(api.calls()).hasSize(7).doesNotHaveDuplicates();
    assertThat(api.requests()).hasSize(8);
    assertThat(api.requests().get(0).address()).isEqualTo("/2.3.0/api-throttle/");
    assertThat(api.calls().get(0))
        .isEqualTo("/2.3.0/spacecraft/?limit=100&mode=normal&ordering=id");
    assertThat(outcome.isRefused()).isFalse();
    assertThat(outcome.sentence())
        .startsWith("spacecraft: 603 records in 7 files in ")
        .endsWith("2026-01-31, 7 calls");
    assertThat(files(fixture.snapshots()))
        .containsExactly(
            "2026-01-31/snapshot.json",
            "2026-01-31/spacecraft-1.json",
            "2026-01-31/spacecraft-2.json",
            "2026-01-31/spacecraft-3.json",
            "2026-01-31/spacecraft-4.json",
            "2026-01-31/spacecraft-5.json",
            "2026-01-31/spacecraft-6.json",
            "2026-01-31/spacecraft-7.json");
    assertThat(fixture.waits()).isEmpty();
  }

  @Test
  void whatWasFetchedCanBeBuilt() throws IOException {
    fixture.fetch(api);

    var diagnostics = new Diagnostics();
    var snapshot = SnapshotReader.read(fixture.snapshots(), "snapshots", diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(snapshot.captures()).hasSize(7);
  }

  @Test
  void twoRunsWithUnchangedDataKeepOneSet() throws IOException {
    fixture.fetch(api);
    List<String> first = files(project);
    byte[] manifest = Files.readAllBytes(fixture.day("2026-01-31").resolve("snapshot.json"));

    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.sentence()).isEqualTo("spacecraft: nothing changed since 2026-01-31");
    assertThat(files(project)).isEqualTo(first);
    assertThat(fixture.day("2026-01-31").resolve("snapshot.json")).hasBinaryContent(manifest);
  }
}
