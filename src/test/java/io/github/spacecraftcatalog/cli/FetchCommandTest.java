package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.fetch.Misbehaviour;
import io.github.spacecraftcatalog.fetch.StandInApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

  @TempDir private Path project;

  private StandInApi api;

  @BeforeEach
  void start() throws IOException {
    api = StandInApi.of(203);
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private Run fetch(Object... more) {
    Object[] usual = {"fetch", "--project", project, "--api-url", api.url()};
    return Run.of(Stream.concat(Stream.of(usual), Stream.of(more)).toArray());
  }

  private List<Path> days() throws IOException {
    Path snapshots = project.resolve("content/snapshots");
    if (!Files.exists(snapshots)) {
      return List.of();
    }
    try (Stream<Path> days = Files.list(snapshots)) {
      return days.filter(day -> !day.getFileName().toString().startsWith(".")).toList();
    }
  }

  @Test
  void aSetIsSavedAndCanBeBuilt() throws IOException {
    Run run = fetch();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("spacecraft: 203 records in 3 files in ")
        .endsWith("3 calls\n");
    assertThat(run.err())
        .isEqualTo(
            api.url()
                + """
                 allows 15 calls an hour, 15 of them left
                spacecraft: 203 records, 2 calls more; 14 of 15 calls an hour left
                spacecraft: page 1 of 3
                spacecraft: page 2 of 3
                spacecraft: page 3 of 3
                """);
    assertThat(days()).hasSize(1);
    assertThat(api.requests().get(1).headers().get("user-agent")).startsWith("catalog/");
    Run build = Run.of("build", "--project", project, "--out", project.resolve("public"));
    assertThat(build.err()).isEmpty();
    assertThat(build.exitCode()).isZero();
  }

  @Test
  void anUnchangedSetIsNotSavedAgain() throws IOException {
    fetch("--quiet");

    Run run = fetch();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("spacecraft: nothing changed since 20");
    assertThat(days()).hasSize(1);
  }

  @Test
  void quietSaysNothing() {
    Run run = fetch("--quiet");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void aRefusedSetEndsWithOne() throws IOException {
    fetch("--quiet");
    IntStream.rangeClosed(1, 5).forEach(api.records()::remove);

    Run run = fetch("--quiet");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(": no more than 4 may go at once [fewer-records]\n")
        .contains("spacecraft: refused and kept in ")
        .endsWith(
            "; the captures stay as they were; if this is right, take it with fetch --accept\n");
    assertThat(fetch("--quiet", "--accept").exitCode()).isZero();
    assertThat(fetch().out()).startsWith("spacecraft: nothing changed since 20");
  }

  @Test
  void anApiThatRefusesEndsWithThree() throws IOException {
    api.on(2, Misbehaviour.status(404));

    Run run = fetch("--quiet");

    assertThat(run.exitCode()).isEqualTo(ExitCode.IO_FAILURE);
    assertThat(run.err())
        .startsWith("error: " + api.url() + "spacecraft/?limit=100&mode=normal&offset=100")
        .endsWith(": the API answered 404: check --api-url\n");
    assertThat(days()).isEmpty();
  }

  @Test
  void aRehearsalWritesNothing() throws IOException {
    Run run = fetch("--dry-run", "--resource", "configurations", "--resource", "agencies");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("would ask http"));
    assertThat(api.calls()).isEmpty();
    assertThat(days()).isEmpty();
  }

  @Test
  void severalResourcesAreSaved() throws IOException {
    Run run = fetch("--resource", "spacecraft", "--resource", "configurations");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(days().get(0).resolve("spacecraft_configurations-1.json")).exists();
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertThat(fetch("--resource", "launches").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(fetch("--resource", "launches").err())
        .startsWith(
            "Invalid value for option '--resource' (NAME): there is no \"launches\"; there are"
                + " spacecraft, spacecraft_configurations,");
    assertThat(fetch("--mode", "list").err())
        .startsWith("--mode has to be normal or detailed, and is list\n");
    assertThat(Run.of("fetch", "--api-url", "ftp://example.org/").err())
        .startsWith(
            "--api-url: \"ftp://example.org/\" is not an address like"
                + " https://ll.thespacedevs.com/2.3.0/\n");
    assertThat(Run.of("fetch", "--api-url", "https://me:secret@example.org/").err())
        .startsWith("--api-url: the address may hold no user, query or fragment");
    assertThat(Run.of("fetch", "--project", project.resolve("missing")).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(api.requests()).isEmpty();
  }

  @Test
  void theRepositoryIsNamedToTheApi() throws IOException {
    Files.createDirectories(project.resolve("content"));
    Files.writeString(
        project.resolve("content/site.yaml"), "repository: https://example.org/me/terns\n");

    fetch();

    assertThat(api.requests().get(0).headers().get("user-agent"))
        .endsWith(
            "(static site generator for a catalog of spacecraft; +https://example.org/me/terns)");
  }
}
