package io.github.spacecraftcatalog.fetch;

import static io.github.spacecraftcatalog.fetch.FetchFixture.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that change while they are fetched, and between two fetches. */
class ChangingSourceTest extends AgainstStandIn {

  @Test
  void aRecordThatGoesInBetweenIsNoticed() throws IOException {
    api.before(4, () -> api.records().remove(5));

    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.sentence()).contains("602 records in 7 files").endsWith("10 calls");
    assertThat(fixture.said())
        .contains("spacecraft: records moved between the pages; asking again for pages 1, 2, 3");
    assertThat(ids()).hasSize(602).doesNotContain(5).contains(301);
  }

  @Test
  void aRecordThatComesInBetweenIsNoticed() throws IOException {
    api.before(7, () -> api.records().add(700));

    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.sentence()).contains("604 records in 7 files");
    assertThat(ids()).hasSize(604).contains(700);
  }

  @Test
  void aRecordOnTwoPagesIsNoticed() throws IOException {
    api.records().remove(1);
    api.before(
        3,
        () -> {
          api.records().add(1);
          api.records().remove(603);
        });

    fixture.fetch(api);

    assertThat(fixture.said())
        .contains("spacecraft: records moved between the pages; asking again for pages 2, 3");
    assertThat(ids()).hasSize(602).contains(1, 200).doesNotContain(603);
  }

  @Test
  void recordsThatKeepMovingEndTheRun() throws IOException {
    api.unlimited();
    for (int call = 1; call < 40; call++) {
      int id = 1_000 + call;
      api.before(call, () -> api.records().add(id));
    }

    assertThatThrownBy(() -> fixture.fetch(api)).hasMessageContaining("records kept moving");
    assertThat(api.calls()).hasSizeLessThan(40);
    assertThat(files(fixture.snapshots())).isEmpty();
  }

  @Test
  void aChangedRecordMakesANewSet() throws IOException {
    fixture.fetch(api);
    api.records().change(8, craft -> craft.put("serial_number", "T8a"));

    fixture.later(Duration.ofDays(1)).fetch(api);

    assertThat(files(fixture.day("2026-02-01"))).hasSize(8);
    assertThat(files(fixture.day(DAY))).hasSize(8);
  }

  @Test
  void clocksAloneMakeANewSetOnceAWeek() throws IOException {
    fixture.fetch(api);
    api.records().change(200, craft -> craft.put("time_in_space", "P77D"));

    assertThat(fixture.later(Duration.ofDays(1)).fetch(api).sentence())
        .isEqualTo(
            "spacecraft: nothing changed since 2026-01-31 but the durations of what is in space");
    fixture.later(Duration.ofDays(6)).fetch(api);

    assertThat(files(fixture.snapshots())).hasSize(16).contains("2026-02-07/snapshot.json");
  }

  @Test
  void aDurationOfWhatHasLandedIsAChange() throws IOException {
    fixture.fetch(api);
    api.records().change(201, craft -> craft.put("time_in_space", "P77D"));

    fixture.later(Duration.ofDays(1)).fetch(api);

    assertThat(files(fixture.snapshots())).hasSize(16);
  }

  @Test
  void aSecondSetOfADayReplacesTheFirst() throws IOException {
    fixture.resources(Resource.AGENCIES).fetch(api);
    fixture.resources(Resource.SPACECRAFT).fetch(api);
    for (int id = 601; id <= 603; id++) {
      api.records().remove(id);
    }
    Files.writeString(fixture.day(DAY).resolve("mine.json"), "{\"id\": 9, \"name\": \"Mine\"}");

    fixture.fetch(api);

    assertThat(files(fixture.day(DAY)))
        .containsExactly(
            "agencies-1.json",
            "mine.json",
            "snapshot.json",
            "spacecraft-1.json",
            "spacecraft-2.json",
            "spacecraft-3.json",
            "spacecraft-4.json",
            "spacecraft-5.json",
            "spacecraft-6.json");
    assertThat(Manifest.of(fixture.day(DAY)).sets())
        .extracting(set -> set.key().stem() + " " + set.count())
        .containsExactly("spacecraft 600", "agencies 1");
  }

  @Test
  void bothModesOfADayAreKept() throws IOException {
    fixture.fetch(api);
    fixture.mode(Mode.DETAILED).fetch(api);

    assertThat(files(fixture.day(DAY))).contains("spacecraft-1.json", "spacecraft-detailed-1.json");
    assertThat(files(fixture.day(DAY))).hasSize(15);
  }

  @Test
  void aFileOfAnotherOriginIsNotReplaced() throws IOException {
    Files.createDirectories(fixture.day(DAY));
    Path mine = Files.writeString(fixture.day(DAY).resolve("spacecraft-1.json"), "mine");

    assertThatThrownBy(() -> fixture.fetch(api))
        .hasMessageEndingWith(
            "spacecraft-1.json: is in the place of a file that would be fetched, and was not;"
                + " rename it");
    assertThat(mine).hasContent("mine");
    assertThat(api.requests()).isEmpty();
  }

  @Test
  void theSameSetOfAnotherApiIsNotReplaced() throws IOException {
    fixture.fetch(api);
    fromElsewhere(fixture.day(DAY));
    List<String> before = files(fixture.snapshots());

    assertThatThrownBy(() -> fixture.fetch(api))
        .hasMessageContaining("2026-01-31: holds what http://elsewhere.example/2.3.0/spacecraft/")
        .hasMessageEndingWith("; give another folder with --snapshots");
    assertThat(files(fixture.snapshots())).isEqualTo(before);
    assertThat(api.calls()).hasSize(7);
  }

  @Test
  void nothingIsTheSameBeneathANewerSetOfAnotherApi() throws IOException {
    fixture.fetch(api);
    fixture.later(Duration.ofDays(1));
    api.records().change(8, craft -> craft.put("serial_number", "T8a"));
    fixture.fetch(api);
    fromElsewhere(fixture.day("2026-02-01"));
    api.records().change(8, craft -> craft.put("serial_number", "T8"));

    fixture.later(Duration.ofDays(1)).fetch(api);

    assertThat(files(fixture.day("2026-02-02"))).hasSize(8);
  }

  private static void fromElsewhere(Path day) throws IOException {
    Path manifest = day.resolve("snapshot.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceAll("http://127[.\\d]+:\\d+", "http://elsewhere.example"));
  }

  @Test
  void aSetOfADayToComeIsNotComparedWith() throws IOException {
    fixture.later(Duration.ofDays(1_000)).fetch(api);
    for (int id = 1; id <= 100; id++) {
      api.records().remove(id);
    }

    Outcome outcome = fixture.later(Duration.ofDays(-1_000)).fetch(api);

    assertThat(outcome.isRefused()).isFalse();
    assertThat(files(fixture.day(DAY))).hasSize(7);
    assertThat(fixture.said())
        .contains("spacecraft: 2028-10-27 is yet to come, so its set is not compared with");
  }

  @Test
  void whatAKilledRunWasMovingInIsMovedInByTheNext() throws IOException {
    fixture.fetch(api);
    Path day = fixture.day(DAY);
    Path way = Files.createDirectories(day.resolve("spacecraft-on-its-way"));
    for (String name : files(day)) {
      if (!name.endsWith("-1.json")) {
        Files.move(day.resolve(name), way.resolve(name));
      }
    }

    assertThat(fixture.fetch(api).sentence()).endsWith("nothing changed since 2026-01-31");
    assertThat(files(day)).hasSize(8);
    assertThat(way).doesNotExist();
  }

  private List<Integer> ids() throws IOException {
    return EarlierSet.all(fixture.snapshots(), new SetKey(Resource.SPACECRAFT, Mode.NORMAL))
        .stream()
        .findFirst()
        .flatMap(EarlierSet::records)
        .map(records -> List.copyOf(records.keySet()))
        .orElseThrow();
  }
}
