package io.github.spacecraftcatalog.fetch;

import static io.github.spacecraftcatalog.fetch.FetchFixture.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is worse than what is there does not take its place. */
class RefusedFetchTest extends AgainstStandIn {

  private Map<String, String> before = new TreeMap<>();

  @BeforeEach
  void aGoodDay() throws IOException {
    fixture.fetch(api);
    before = contents();
    api.unlimited();
    fixture.later(Duration.ofDays(1));
  }

  private Map<String, String> contents() throws IOException {
    var contents = new TreeMap<String, String>();
    for (String name : files(fixture.snapshots())) {
      contents.put(name, Files.readString(fixture.snapshots().resolve(name)));
    }
    return contents;
  }

  private void assertRefused(String... reasons) throws IOException {
    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.isRefused()).isTrue();
    assertThat(outcome.reasons()).extracting(Object::toString).hasSameSizeAs(reasons);
    for (int i = 0; i < reasons.length; i++) {
      assertThat(outcome.reasons().get(i).toString())
          .startsWith("error: ")
          .contains("/.cache/fetch/refused/2026-02-01/spacecraft")
          .endsWith(reasons[i]);
    }
    assertThat(contents()).isEqualTo(before);
    assertThat(fixture.refused().resolve("2026-02-01/spacecraft/refused.txt")).exists();
  }

  @Test
  void fewerRecordsAreRefused() throws IOException {
    IntStream.rangeClosed(1, 13).forEach(api.records()::remove);

    assertRefused(
        "spacecraft: lacks 13 of the 603 records of 2026-01-31: no more than 12 may go at once"
            + " [fewer-records]");
    assertThat(files(fixture.refused().resolve("2026-02-01/spacecraft"))).hasSize(6 + 2);
  }

  @Test
  void recordsThatAreReplacedByOthersAreGone() throws IOException {
    for (int id = 1; id <= 13; id++) {
      api.records().remove(id);
      api.records().add(1_000 + id);
    }

    assertRefused(
        "spacecraft: lacks 13 of the 603 records of 2026-01-31: no more than 12 may go at once"
            + " [fewer-records]");
  }

  @Test
  void aFewRecordsMayGo() throws IOException {
    IntStream.rangeClosed(1, 12).forEach(api.records()::remove);

    assertThat(fixture.fetch(api).isRefused()).isFalse();
    assertThat(files(fixture.day("2026-02-01"))).hasSize(7);
  }

  @Test
  void noRecordAtAllIsRefused() throws IOException {
    IntStream.rangeClosed(1, 603).forEach(api.records()::remove);

    assertRefused("spacecraft: holds no record at all [fewer-records]");
  }

  @Test
  void aRecordThatBuildWouldRefuseIsRefused() throws IOException {
    api.records().change(205, craft -> craft.remove("name"));

    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.isRefused()).isTrue();
    assertThat(outcome.reasons())
        .anyMatch(reason -> reason.toString().contains("spacecraft-3.json: /results/4"))
        .anyMatch(reason -> reason.toString().endsWith("[record-name]"));
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void manyMalformedValuesAreRefused() throws IOException {
    IntStream.rangeClosed(1, 7)
        .forEach(id -> api.records().change(id, craft -> craft.put("time_docked", "x")));

    assertRefused("[many-warnings]");
  }

  @Test
  void aFewMalformedValuesAreNot() throws IOException {
    IntStream.rangeClosed(1, 6)
        .forEach(id -> api.records().change(id, craft -> craft.put("time_docked", "x")));

    assertThat(fixture.fetch(api).isRefused()).isFalse();
  }

  @Test
  void aSlipInASmallResourceIsNot() throws IOException {
    try (StandInApi small = StandInApi.of(9).unlimited()) {
      small.records().change(1, craft -> craft.put("time_docked", "x"));
      small.records().change(2, craft -> craft.put("time_docked", "x"));
      assertThat(new FetchFixture(project.resolve("small")).fetch(small).isRefused()).isFalse();

      small.records().change(3, craft -> craft.put("time_docked", "x"));
      assertThat(new FetchFixture(project.resolve("more")).fetch(small).reasons())
          .singleElement()
          .asString()
          .contains("3 of 9 records have malformed values, more than 2; the first: ");
    }
  }

  @Test
  void whatIsFewerOrWorseIsTakenByWhoSaysSo() throws IOException {
    IntStream.rangeClosed(1, 13).forEach(api.records()::remove);
    IntStream.rangeClosed(14, 20)
        .forEach(id -> api.records().change(id, craft -> craft.put("time_docked", "x")));
    assertThat(fixture.fetch(api).sentence())
        .endsWith("; if this is right, take it with fetch --accept");

    Outcome outcome = fixture.takingWorse().fetch(api);

    assertThat(outcome.isRefused()).isFalse();
    assertThat(outcome.sentence()).contains("590 records in 6 files");
    assertThat(fixture.said())
        .anyMatch(said -> said.startsWith("spacecraft: taken all the same: lacks 13 of the 603"));
    assertThat(files(fixture.day("2026-02-01"))).hasSize(7);
  }

  @Test
  void whatBuildCouldNotReadIsRefusedAllTheSame() throws IOException {
    fixture.takingWorse();
    api.records().change(205, craft -> craft.remove("name"));
    assertThat(fixture.fetch(api).sentence())
        .endsWith("; --accept does not take it either, since build could not read it");

    IntStream.rangeClosed(1, 603).forEach(api.records()::remove);
    assertThat(fixture.fetch(api).isRefused()).isTrue();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aRefusedSetNamesTheOthersOfItsDay() throws IOException {
    fixture.resources(Resource.AGENCIES).fetch(api);
    IntStream.rangeClosed(1, 13).forEach(api.records()::remove);

    fixture.resources(Resource.SPACECRAFT).fetch(api);

    Path refused = fixture.refused().resolve("2026-02-01/spacecraft");
    assertThat(files(refused)).hasSize(6 + 2).doesNotContain("agencies-1.json");
    assertThat(Manifest.of(refused).sets())
        .extracting(set -> set.key().stem())
        .containsExactly("spacecraft", "agencies");
  }

  @Test
  void recordsOfAnotherFormAreRefused() throws IOException {
    IntStream.rangeClosed(1, 603)
        .forEach(id -> api.records().change(id, craft -> craft.remove("spacecraft_config")));

    assertThat(fixture.fetch(api).isRefused()).isTrue();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aWebPageIsRefused() throws IOException {
    api.on(10, Misbehaviour.webPage());

    assertRefused(
        "spacecraft/spacecraft-3.json: came as text/html; charset=utf-8 and begins with"
            + " \"<!doctype html><titl\": a page of JSON is wanted [html-page]");
    assertThat(files(fixture.refused().resolve("2026-02-01/spacecraft")))
        .containsExactly(
            "refused.txt", "spacecraft-1.json", "spacecraft-2.json", "spacecraft-3.json");
  }

  static Stream<Arguments> otherJson() {
    return Stream.of(
        Arguments.of("[]", "is no JSON object: a page with count and results is wanted"),
        Arguments.of("{\"results\":[]}", "has no whole number as its \"count\""),
        Arguments.of("{\"count\":1}", "has no array as its \"results\""),
        Arguments.of(
            "{\"count\":1,\"results\":[1]}", "/results/0 is no object: a record is wanted"),
        Arguments.of(
            "{\"count\":1,\"results\":[{\"name\":\"a\"}]}",
            "/results/0 has no whole number as its \"id\""));
  }

  @ParameterizedTest
  @MethodSource("otherJson")
  void otherJsonIsRefused(String json, String reason) throws IOException {
    api.on(8, Misbehaviour.json(json));

    assertRefused(reason + " [not-a-capture]");
  }

  @Test
  void theRunAfterARefusalBeginsAnew() throws IOException {
    api.on(10, Misbehaviour.webPage());
    fixture.fetch(api);

    Outcome outcome = fixture.fetch(api);

    assertThat(outcome.sentence()).endsWith("nothing changed since 2026-01-31");
    assertThat(api.calls()).hasSize(7 + 3 + 7);
  }

  @Test
  void aRefusedSetThatWasPutAmongTheCapturesCounts() throws IOException {
    IntStream.rangeClosed(1, 13).forEach(api.records()::remove);
    fixture.fetch(api);
    Files.move(fixture.refused().resolve("2026-02-01/spacecraft"), fixture.day("2026-02-01"));

    assertThat(fixture.fetch(api).sentence()).endsWith("nothing changed since 2026-02-01");
  }
}
