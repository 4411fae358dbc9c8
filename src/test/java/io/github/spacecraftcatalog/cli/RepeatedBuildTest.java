package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of what was built before does nothing, and says the same; any other one is made. */
class RepeatedBuildTest {

  private static final String CAPTURE =
      """
      [{"id": 1, "name": "Ship", "serial_number": 7, "status": null, "spacecraft_config": null}]
      """;

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-31T12:00:00Z"));

  @TempDir Path folder;
  private Path project;
  private Path site;

  @BeforeEach
  void makeProject() throws IOException {
    project = folder.resolve("project");
    site = project.resolve("public");
    write("content/snapshots/ship.json", CAPTURE);
    write("content/about.md", "# About\n");
  }

  /** As one who saved it some time ago. */
  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  private Run build(String... further) {
    return Run.of(
        Stream.concat(Stream.of("build", "--project", project), Stream.of(further)).toArray());
  }

  /** Whether the last build was made: one that was not has no steps to tell of. */
  private boolean isMade(Run run) {
    assertThat(run.err()).contains("compare with last build");
    return run.err().contains("read captures");
  }

  private boolean isMadeAgain(String... further) {
    return isMade(
        build(Stream.concat(Stream.of("--verbose"), Stream.of(further)).toArray(String[]::new)));
  }

  @Test
  void theSameBuildIsNotMadeAgainAndSaysTheSame() {
    Run first = build();
    Run second = build();
    Run third = build("--verbose");

    assertThat(first.err()).contains("serial_number", "1 warning");
    assertThat(second.err()).isEqualTo(first.err());
    assertThat(second.out()).contains(": 0 files written,").contains(", 0 removed");
    assertThat(second.out()).startsWith(first.out().substring(0, first.out().indexOf(':')));
    assertThat(isMade(third)).isFalse();
  }

  @Test
  void warningsThatCountAsErrorsFailItAgain() {
    build();
    Run strict = build("--strict");

    assertThat(strict.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
    assertThat(strict.err()).contains("nothing was published");
  }

  @Test
  void aChangedSourceHasItMade() throws IOException {
    build();
    write("content/about.md", "# More about it\n");

    assertThat(isMadeAgain()).isTrue();
    assertThat(isMadeAgain()).isFalse();
  }

  @Test
  void aSourceOfTheSameSizeAndTimeIsAnotherFile() throws IOException {
    build();
    Path other = folder.resolve("other.md");
    Files.writeString(other, "# Abouf\n");
    Files.setLastModifiedTime(other, LONG_AGO);
    Files.delete(project.resolve("content/about.md"));
    Files.move(other, project.resolve("content/about.md"));

    assertThat(isMadeAgain()).isTrue();
  }

  @Test
  void anAddedAndADeletedSourceHaveItMade() throws IOException {
    build();
    write("content/more.md", "# More\n");
    assertThat(isMadeAgain()).isTrue();

    Files.delete(project.resolve("content/more.md"));
    assertThat(isMadeAgain()).isTrue();
  }

  @Test
  void aFileOfTheSiteThatWasTouchedIsMended() throws IOException {
    build();
    Path page = site.resolve("spacecraft/1-ship/index.html");
    String good = Files.readString(page);
    FileTime written = Files.getLastModifiedTime(page);
    Files.writeString(page, "x".repeat(good.length()));
    // File systems keep times in steps.
    Files.setLastModifiedTime(page, FileTime.from(written.toInstant().plusSeconds(1)));

    assertThat(isMadeAgain()).isTrue();
    assertThat(page).hasContent(good);
  }

  @Test
  void aFileOfTheSiteThatIsGoneIsMadeAgain() throws IOException {
    build();
    Files.delete(site.resolve("robots.txt"));

    assertThat(isMadeAgain()).isTrue();
    assertThat(site.resolve("robots.txt")).exists();
  }

  /** As one who goes back to a copy of the folder. */
  @Test
  void anOlderSiteOfTheSameSizeIsBroughtUpToDate() throws IOException {
    write("content/about.md", "# About teh site\n");
    build();
    Path older = folder.resolve("older");
    Files.move(site, older);
    write("content/about.md", "# About the site\n");
    build();
    deleteAll(site);
    Files.move(older, site);

    assertThat(isMadeAgain()).isTrue();
    assertThat(site.resolve("about/index.html")).content().contains("About the site");
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void theSameFolderInAnotherRoleIsAnotherBuild() throws IOException {
    write("pictures/site.css", "body { color: red }\n");
    String pictures = project.resolve("pictures").toString();
    build("--images", pictures);

    assertThat(isMade(build("--verbose", "--site-assets", pictures))).isTrue();
  }

  @Test
  void aChangedCaptureHasItMade() throws IOException {
    build();
    write("content/snapshots/ship.json", CAPTURE.replace("Ship", "Slip"));

    assertThat(isMadeAgain()).isTrue();
    assertThat(site.resolve("spacecraft/1-slip/index.html")).exists();
  }

  @Test
  void nothingIsToldQuietly() {
    Run first = build("--quiet", "--verbose");
    Run second = build("--quiet", "--verbose");

    assertThat(first.out() + first.err()).isEmpty();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() throws IOException {
    build();
    Path staging = Files.createDirectory(project.resolve(".public.catalog-new"));

    assertThat(isMadeAgain()).isTrue();
    assertThat(staging).doesNotExist();
  }

  @Test
  void anotherAddressOrFolderIsAnotherBuild() {
    build();

    assertThat(isMadeAgain("--base-url", "https://me.github.io/site/")).isTrue();
    assertThat(isMadeAgain("--out", folder.resolve("elsewhere").toString())).isTrue();
    assertThat(isMadeAgain("--out", folder.resolve("elsewhere").toString())).isFalse();
  }

  @Test
  void aDamagedMemoryIsForgotten() throws IOException {
    build();
    Path memory = project.resolve(".cache/last-build.json");
    String good = Files.readString(memory);

    for (String damaged :
        List.of("", "[]", "{}", good.substring(0, 40), good.replace("VALUE_TYPE", "NO_RULE"))) {
      Files.writeString(memory, damaged);
      assertThat(isMadeAgain()).as(damaged).isTrue();
    }
  }
}
