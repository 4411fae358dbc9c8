package io.github.spacecraftcatalog.fetch;

import static io.github.spacecraftcatalog.fetch.FetchFixture.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fetch that ends early, and the next one. */
class ResumedFetchTest extends AgainstStandIn {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void afterARefusedCallNoPageIsAskedAgain(int call) throws IOException {
    api.on(call, Misbehaviour.status(403));

    assertThatThrownBy(() -> fixture.fetch(api)).isInstanceOf(IOException.class);
    assertThat(files(fixture.snapshots())).isEmpty();
    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.sentence()).contains("603 records in 7 files");
    assertThat(api.calls()).hasSize(8);
    assertThat(api.calls().get(call - 1)).isEqualTo(api.calls().get(call));
    assertThat(api.calls().stream().distinct()).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void afterAKillNoPageIsAskedAgain(int pages) throws IOException {
    assertThatThrownBy(() -> fixture.killedAfter(pages).fetch(api))
        .isInstanceOf(FetchFixture.Killed.class);
    assertThat(files(fixture.snapshots())).isEmpty();
    fixture.killedAfter(0).fetch(api);

    assertThat(api.calls()).hasSize(7).doesNotHaveDuplicates();
    assertThat(files(fixture.day(DAY))).hasSize(8);
    assertThat(fixture.said())
        .contains("spacecraft: going on with page " + (pages + 1) + ", an earlier run got as far");
  }

  @Test
  void aKillWhilePagesAreAskedAgainKeepsTheOthers() throws IOException {
    api.unlimited();
    api.before(4, () -> api.records().remove(5));
    // Pages 1 to 3 are asked again: the eighth call is for page 1.
    api.on(8, Misbehaviour.status(403));
    assertThatThrownBy(() -> fixture.fetch(api)).isInstanceOf(IOException.class);

    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.sentence()).contains("602 records in 7 files");
    assertThat(api.calls()).hasSize(7 + 1 + 3);
    assertThat(fixture.said())
        .contains("spacecraft: going on with page 1, an earlier run got as far");
  }

  @Test
  void aSetIsOfTheDayOfItsFirstCall() throws IOException {
    api.on(3, Misbehaviour.status(403));
    assertThatThrownBy(() -> fixture.fetch(api)).isInstanceOf(IOException.class);

    fixture.later(Duration.ofHours(20)).fetch(api);

    assertThat(files(fixture.day(DAY))).hasSize(8);
  }

  @Test
  void whatIsOlderThanADayIsAskedAgain() throws IOException {
    api.on(3, Misbehaviour.status(403));
    assertThatThrownBy(() -> fixture.fetch(api)).isInstanceOf(IOException.class);

    fixture.later(Duration.ofHours(25)).fetch(api);

    assertThat(fixture.said())
        .contains(
            "spacecraft: beginning anew, since what an earlier run got is older than 24 hours");
    assertThat(api.calls()).hasSize(3 + 7);
    assertThat(files(fixture.day("2026-02-01"))).hasSize(8);
  }

  @Test
  void anotherApiIsAskedFromTheBeginning() throws IOException {
    api.on(3, Misbehaviour.status(403));
    assertThatThrownBy(() -> fixture.fetch(api)).isInstanceOf(IOException.class);
    try (StandInApi other = StandInApi.of(603).limited(fixture::now, 15)) {
      fixture.fetch(other);

      assertThat(other.calls()).hasSize(7);
    }
    assertThat(fixture.said())
        .contains("spacecraft: beginning anew, since an earlier run asked for something else");
  }

  @Test
  void aDamagedPageIsAskedAgain() throws IOException {
    assertThatThrownBy(() -> fixture.killedAfter(4).fetch(api))
        .isInstanceOf(FetchFixture.Killed.class);
    Path page = fixture.snapshots().resolve(".fetch/spacecraft/page-2");
    java.nio.file.Files.write(page, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);

    fixture.killedAfter(0).fetch(api);

    assertThat(api.calls()).hasSize(8);
    assertThat(files(fixture.day(DAY))).hasSize(8);
  }

  @Test
  void twoFetchesIntoOneFolderExcludeEachOther() throws IOException {
    fixture.fetch(api);
    try (FetchLock held = FetchLock.take(fixture.snapshots().resolve(".fetch/lock"))) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> fixture.fetch(api)).hasMessageContaining("another fetch");
    }
    assertThat(api.calls()).hasSize(7);
  }
}
