package io.github.spacecraftcatalog.fetch;

import static io.github.spacecraftcatalog.fetch.FetchFixture.files;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the API is asked. */
class MannersTest extends AgainstStandIn {

  @Test
  void whoIsThrottledForAnHourFinishes() throws IOException {
    api.used(12);

    fixture.fetch(api);

    assertThat(api.calls()).hasSize(7).doesNotHaveDuplicates();
    assertThat(waited()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    assertThat(fixture.said())
        .contains(
            "spacecraft: 603 records, 6 calls more; 2 of 15 calls an hour left, so there"
                + " will be a wait")
        .anyMatch(
            said ->
                said.matches(
                    "waiting (1 h 0 min|59 min.*), until 1\\d:\\d\\d:\\d\\d UTC: the API"
                        + " allows 15 calls an hour"));
  }

  @Test
  void withoutLimitsToldNoMoreThanFifteenCallsAnHourAreMade() throws IOException {
    try (StandInApi large = StandInApi.of(2_000).limited(fixture::now, 15).silentOnLimits()) {
      fixture.fetch(large);

      assertThat(large.calls()).hasSize(20).doesNotHaveDuplicates();
    }
    assertThat(waited()).isGreaterThan(Duration.ofMinutes(55));
  }

  @Test
  void aWaitThatIsToldInWordsIsKept() throws IOException {
    api.on(2, Misbehaviour.throttledInWords(1187));

    fixture.fetch(api);

    assertThat(fixture.waits()).containsExactly(Duration.ofSeconds(1187));
    assertThat(fixture.said()).anyMatch(said -> said.startsWith("waiting 19 min 47 s, until 10:"));
  }

  @Test
  void aWaitUntilATimeIsKept() throws IOException {
    api.on(2, Misbehaviour.retryAfter(503, "Sat, 31 Jan 2026 10:30:00 GMT"));

    fixture.fetch(api);

    assertThat(fixture.waits()).singleElement().isEqualTo(waited());
    assertThat(waited()).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
  }

  @Test
  void aWaitThatIsTooLongIsNotSatOut() {
    api.on(2, Misbehaviour.throttled(3 * 3600));

    assertThatThrownBy(() -> fixture.fetch(api))
        .hasMessageContaining("wants a wait of 3 h 0 min, so run fetch again then");
    assertThat(fixture.waits()).isEmpty();
  }

  static Stream<Misbehaviour> faultsThatPass() {
    return Stream.of(
        Misbehaviour.status(500),
        Misbehaviour.status(502),
        Misbehaviour.cutOff(),
        Misbehaviour.half());
  }

  @ParameterizedTest
  @MethodSource("faultsThatPass")
  void aFaultThatPassesIsSatOut(Misbehaviour fault) throws IOException {
    api.on(3, fault).on(4, fault);

    fixture.fetch(api);

    assertThat(api.calls()).hasSize(9);
    assertThat(files(fixture.day(DAY))).hasSize(8);
    assertThat(fixture.waits())
        .hasSize(2)
        .allMatch(wait -> wait.compareTo(Duration.ofSeconds(60)) < 0);
  }

  @Test
  void aConnectionThatEndsWithoutAnAnswerIsMadeAgain() throws IOException {
    // Java's client itself tries once more.
    api.on(3, Misbehaviour.hangUp()).on(4, Misbehaviour.hangUp());

    fixture.fetch(api);

    assertThat(files(fixture.day(DAY))).hasSize(8);
    assertThat(fixture.waits()).isNotEmpty();
  }

  @Test
  void aBodyThatTakesTooLongIsGivenUp() throws IOException {
    api.unlimited().from(1, Misbehaviour.stall());

    assertThatThrownBy(() -> fixture.patience(Duration.ofMillis(50)).fetch(api))
        .hasMessageEndingWith(", 6 times: run fetch again");

    assertThat(fixture.waits()).hasSize(5);
    assertThat(fixture.patience(FetchFixture.LONG).fetch(api.well()).isRefused()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("faultsThatPass")
  void aFaultThatStaysEndsTheRun(Misbehaviour fault) {
    api.unlimited().from(3, fault);

    assertThatThrownBy(() -> fixture.fetch(api))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(api.url() + "spacecraft/?limit=100")
        .hasMessageEndingWith(", 6 times: run fetch again");
    assertThat(api.calls()).hasSize(2 + 6);
  }

  @Test
  void whoAsksSaysWhoItIs() throws IOException {
    fixture.fetch(api);

    assertThat(api.requests())
        .extracting(asked -> asked.headers().get("user-agent"))
        .containsOnly("catalog/1 (test)");
    assertThat(api.requests()).noneMatch(asked -> asked.headers().containsKey("authorization"));
  }

  @Test
  void theKeyGoesToTheApiAndNowhereElse() throws IOException {
    api.records().change(210, craft -> craft.put("description", "k3y-5ecret-of-the-test"));

    assertThatThrownBy(() -> fixture.key("k3y-5ecret-of-the-test").fetch(api))
        .hasMessageEndingWith(": the answer repeats the key of LL2_API_KEY, so it is not kept");
    assertThat(api.calls()).hasSize(3);

    assertThat(api.requests())
        .extracting(asked -> asked.headers().get("authorization"))
        .containsOnly("Token k3y-5ecret-of-the-test");
    assertThat(String.join("", fixture.said())).doesNotContain("5ecret");
    try (Stream<Path> all = Files.walk(project)) {
      assertThat(all.filter(Files::isRegularFile)).isNotEmpty().allMatch(MannersTest::isSilent);
    }
  }

  @Test
  void aWordTooShortForAKeyIsNotTakenForOne() {
    assertThatThrownBy(() -> ApiKey.of("fifteen-letters"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("is shorter than 16 characters, so it is no key: copy it again");
  }

  @Test
  void anAnswerThatIsTooLargeIsNotAskedForAgain() {
    api.on(
        2,
        (exchange, page) -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[1 << 20];
          for (int written = 0; written <= ApiClient.LARGEST_ANSWER; written += part.length) {
            exchange.getResponseBody().write(part);
          }
          exchange.close();
        });

    assertThatThrownBy(() -> fixture.fetch(api))
        .hasMessageEndingWith(": the answer is larger than 128 MiB");
    assertThat(api.calls()).hasSize(2);
  }

  @Test
  void aResourceThatFailsTakesNothingFromTheNext() {
    api.on(1, Misbehaviour.status(404));
    fixture.resources(Resource.SPACECRAFT, Resource.AGENCIES);

    assertThatThrownBy(() -> fixture.fetch(api))
        .hasMessageEndingWith(": the API answered 404: check --api-url");
    assertThat(fixture.day(DAY).resolve("agencies-1.json")).exists();
  }

  @Test
  void whoIsRefusedOnceAsksForNothingElse() {
    api.on(1, Misbehaviour.status(401));
    fixture.resources(Resource.SPACECRAFT, Resource.AGENCIES);

    assertThatThrownBy(() -> fixture.fetch(api)).hasMessageContaining("check LL2_API_KEY");
    assertThat(api.calls()).hasSize(1);
  }

  private static boolean isSilent(Path file) {
    try {
      return !Files.readString(file).contains("5ecret");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aMessageDoesNotRepeatTheKey() {
    api.on(
        1,
        (exchange, page) ->
            StandInApi.send(
                exchange,
                401,
                "application/json",
                "{\"detail\":\"Invalid token k3y-5ecret-of-the-test.\"}".getBytes(UTF_8)));

    assertThatThrownBy(() -> fixture.key("k3y-5ecret-of-the-test").fetch(api))
        .hasMessageContaining("check LL2_API_KEY ({\"detail\":\"Invalid token ***.\"})");
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    try (StandInApi other = StandInApi.of(3)) {
      api.on(2, Misbehaviour.redirect(other.url() + "spacecraft/"));

      assertThatThrownBy(() -> fixture.key("k3y-5ecret-of-the-test").fetch(api))
          .hasMessageContaining("a redirect, which is not followed");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void aNextPageElsewhereIsNotAsked() throws IOException {
    try (StandInApi other = StandInApi.of(3)) {
      api.on(
          1,
          Misbehaviour.json(
              "{\"count\":2,\"next\":\""
                  + other.url()
                  + "spacecraft/?offset=1\",\"results\":"
                  + "[{\"id\":1,\"name\":\"a\"}]}"));

      Outcome outcome = fixture.key("k3y-5ecret-of-the-test").fetch(api);

      assertThat(outcome.isRefused()).isTrue();
      assertThat(outcome.reasons().get(0).message()).contains("not on the same endpoint");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void aRehearsalAsksForLimitsOnlyAndWritesNothing() throws Exception {
    List<Outcome> outcomes = fixture.rehearse(api);

    assertThat(api.calls()).isEmpty();
    assertThat(api.requests()).hasSize(1);
    assertThat(fixture.snapshots()).doesNotExist();
    assertThat(fixture.said())
        .containsExactly(api.url() + " allows 15 calls an hour, 15 of them left");
    assertThat(outcomes.get(0).sentence())
        .isEqualTo(
            "would ask "
                + api.url()
                + "spacecraft/?limit=100&mode=normal&ordering=id and the pages behind it (never"
                + " fetched before)");
  }

  private Duration waited() {
    return fixture.waits().stream().reduce(Duration.ZERO, Duration::plus);
  }
}
