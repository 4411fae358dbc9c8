package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.cli.Main;
import io.github.spacecraftcatalog.fetch.StandInApi;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The daily workflow with the program itself, a stand-in for the API, and a repository. */
class PagesEndToEndTest {

  /** As the launcher, but for building the program. */
  private static final String LAUNCHER =
      """
      #!/bin/sh
      command=$1
      shift
      [ "$command" != fetch ] || set -- --api-url "$API" "$@"
      exec "$JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$CLASSES" %s "$command" "$@"
      """
          .formatted(Main.class.getName());

  @TempDir private Path root;
  private Remote remote;

  @BeforeEach
  void theRemoteHoldsAProject() throws IOException {
    remote =
        new Remote(
            root,
            folder -> {
              Remote.copy(
                  folder, "script/refresh", "script/summary", ".gitignore", ".gitattributes");
              Files.createDirectories(folder.resolve("content"));
              Files.writeString(folder.resolve("content/site.yaml"), "title: Mine\n");
              Remote.launcher(folder, LAUNCHER);
            });
  }

  private PagesRun day(String name, StandInApi api) throws IOException {
    return PagesRun.daily(checkout(name, api));
  }

  private Checkout checkout(String name, StandInApi api) throws IOException {
    Checkout checkout = remote.checkout(name);
    checkout
        .shell()
        .set("API", api.url())
        .set("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .set("CLASSES", classes());
    return checkout;
  }

  /** Where this test's classes are, from any folder. */
  private static String classes() {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getProperty("java.class.path"))
        .map(place -> Path.of(place).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void fromTheApiToTheSite() throws IOException {
    try (StandInApi api = StandInApi.of(30)) {
      PagesRun first = day("first", api);

      assertThat(first.isDone()).as(first.summary()).isTrue();
      assertThat(api.calls()).hasSize(1);
      assertThat(remote.subjects())
          .hasSize(2)
          .first()
          .asString()
          .startsWith("Add the captures of ");
      assertThat(remote.files())
          .anyMatch(file -> file.endsWith("/snapshot.json"))
          .filteredOn(file -> file.startsWith("content/snapshots/"))
          .hasSize(2);
      assertThat(first.folder().resolve("public/.nojekyll")).exists();
      assertThat(Files.readString(first.folder().resolve("public/sitemap.xml")))
          .contains(PagesRun.BASE_URL + "/spacecraft/");
      assertThat(first.summary()).contains("30 records in 1 file ", "30 spacecraft, ");

      Checkout second = checkout("second", api);

      assertThat(second.run("script/refresh").code()).isZero();
      assertThat(second.summary()).contains("nothing changed").doesNotContain("Warning");
      assertThat(remote.subjects()).hasSize(2);

      api.records().add(31);
      api.records().change(7, craft -> craft.put("flights_count", 9));
      PagesRun third = day("third", api);

      assertThat(third.isDone()).isTrue();
      assertThat(third.summary()).contains(": 1 new, 1 changed, 0 gone", "31 spacecraft, ");
      assertThat(remote.subjects()).hasSize(3);

      IntStream.rangeClosed(1, 10).forEach(api.records()::remove);
      Checkout bad = checkout("bad", api);

      assertThat(bad.run("script/refresh").code()).isZero();
      assertThat(bad.summary()).contains("was refused");
      assertThat(bad.output()).isEqualTo("refused=true\n");
      assertThat(bad.folder().resolve(".cache/fetch/refused")).isNotEmptyDirectory();
      assertThat(remote.subjects()).hasSize(3);
    }
  }
}
