package io.github.spacecraftcatalog.fetch;

import static io.github.spacecraftcatalog.fetch.FetchFixture.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that the server need not send again. */
class ConditionalFetchTest extends AgainstStandIn {

  @BeforeEach
  void aDayBefore() throws IOException {
    fixture.fetch(api.withValidators());
    fixture.later(Duration.ofDays(1));
  }

  private long conditional() {
    return api.requests().stream()
        .filter(asked -> asked.headers().containsKey("if-none-match"))
        .count();
  }

  @Test
  void unchangedPagesAreConfirmed() throws IOException {
    assertThat(fixture.fetch(api).sentence()).endsWith("nothing changed since 2026-01-31");
    assertThat(conditional()).isEqualTo(7);
    assertThat(files(fixture.snapshots())).hasSize(8);
  }

  @Test
  void aSetMayHoldPagesOfBothDays() throws IOException {
    api.records().change(250, craft -> craft.put("serial_number", "changed"));

    fixture.fetch(api);

    Path today = fixture.day("2026-02-01");
    assertThat(files(today)).hasSize(8);
    assertThat(today.resolve("spacecraft-1.json"))
        .hasSameBinaryContentAs(fixture.day(DAY).resolve("spacecraft-1.json"));
    assertThat(today.resolve("spacecraft-3.json")).content().contains("changed");
    assertThat(Files.readString(today.resolve("snapshot.json"))).contains("\"etag\": ");
  }

  @Test
  void aFileThatWasChangedByHandIsAskedForAsANewOne() throws IOException {
    Files.writeString(fixture.day(DAY).resolve("spacecraft-2.json"), "{}");
    Files.delete(fixture.day(DAY).resolve("spacecraft-5.json"));

    fixture.fetch(api);

    assertThat(conditional()).isEqualTo(5);
    assertThat(fixture.day("2026-02-01").resolve("spacecraft-5.json")).isNotEmptyFile();
  }
}
