package io.github.spacecraftcatalog.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project that is fetched into, with a clock of its own: no wait takes any time. */
final class FetchFixture {

  static final Instant START = Instant.parse("2026-01-31T10:00:00.123456Z");

  /** Longer than any machine takes for an answer. */
  static final Duration LONG = Duration.ofMinutes(5);

  private final Path project;
  private final List<String> said = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private volatile Instant now = START;
  private Duration patience = LONG;
  private Mode mode = Mode.NORMAL;
  private List<Resource> resources = List.of(Resource.SPACECRAFT);
  private ApiKey key = ApiKey.NONE;
  private boolean takesWorse;
  private int killedAfter = Integer.MAX_VALUE;

  FetchFixture(Path project) {
    this.project = project;
  }

  /** Fetches once; what was said and waited before is forgotten. */
  Outcome fetch(StandInApi api) throws IOException {
    return fetch(api.url());
  }

  Outcome fetch(String url) throws IOException {
    said.clear();
    waits.clear();
    outcomes.clear();
    try {
      Fetcher.fetch(request(url), means(), outcomes::add);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return outcomes.get(outcomes.size() - 1);
  }

  List<Outcome> rehearse(StandInApi api) throws IOException, InterruptedException {
    said.clear();
    outcomes.clear();
    Fetcher.rehearse(request(api.url()), means(), outcomes::add);
    return outcomes;
  }

  private FetchRequest request(String url) {
    return new FetchRequest(
        ApiUrl.parse(url),
        key,
        "catalog/1 (test)",
        "catalog 1",
        resources,
        mode,
        snapshots(),
        project.resolve(".cache/fetch/refused"),
        takesWorse);
  }

  private Means means() {
    var progress =
        new Progress() {
          @Override
          public void say(String sentence) {
            said.add(sentence);
          }

          @Override
          public void pages(Resource resource, int done, int needed) {
            said.add(resource.label() + " " + done + "/" + needed);
            if (done == killedAfter) {
              throw new Killed();
            }
          }
        };
    return new Means(this::tick, this::sleep, progress, patience);
  }

  /** Each look at the clock takes a little. */
  private Instant tick() {
    now = now.plusMillis(20);
    return now;
  }

  private void sleep(Duration time) {
    waits.add(time);
    now = now.plus(time);
  }

  /** The end of the program, at any point. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  FetchFixture killedAfter(int pages) {
    killedAfter = pages;
    return this;
  }

  Instant now() {
    return now;
  }

  FetchFixture later(Duration time) {
    now = now.plus(time);
    return this;
  }

  FetchFixture patience(Duration time) {
    patience = time;
    return this;
  }

  FetchFixture takingWorse() {
    takesWorse = true;
    return this;
  }

  FetchFixture mode(Mode other) {
    mode = other;
    return this;
  }

  FetchFixture resources(Resource... wanted) {
    resources = List.of(wanted);
    return this;
  }

  FetchFixture key(String secret) {
    key = ApiKey.of(secret);
    return this;
  }

  List<String> said() {
    return said;
  }

  List<Duration> waits() {
    return waits;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  Path snapshots() {
    return project.resolve("content/snapshots");
  }

  Path day(String date) {
    return snapshots().resolve(date);
  }

  Path refused() {
    return project.resolve(".cache/fetch/refused");
  }

  /** The files below a folder that are not hidden, by path. */
  static List<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
