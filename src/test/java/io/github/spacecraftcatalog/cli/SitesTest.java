package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole small sites. Each folder in {@code sites/} is a project; of the site made from it, the
 * files that its {@code expected/} holds are compared, of pages only what is between the tags of
 * {@code <main>}, so that another layout does not touch them all. {@code expected/files.txt} lists
 * all files.
 */
class SitesTest {

  private static final Path SITES = Path.of("src/test/resources/sites");

  @TempDir Path target;

  static Stream<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aSiteIsAsExpected(String name) throws IOException {
    Path project = SITES.resolve(name);
    Path site = target.resolve("public");

    Run run = Run.of("build", "--strict", "--project", project, "--out", site);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Path expected = project.resolve("expected");
    for (Path file : files(expected)) {
      String relative = expected.relativize(file).toString();
      new GoldenFile(file)
          .compare(
              relative.equals("files.txt")
                  ? fileNames(site)
                  : mainOf(Files.readString(site.resolve(relative))));
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aSiteHasNoFaults(String name) {
    Run run = Run.of("check", "--strict", "--project", SITES.resolve(name));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("\\d+ pages checked, no faults\n");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void publishingTwiceChangesNothing(String name) {
    Path project = SITES.resolve(name);
    Run.of("build", "--project", project, "--out", target.resolve("public"));

    Run again = Run.of("build", "--project", project, "--out", target.resolve("public"));

    assertThat(again.out()).contains(": 0 files written, ").endsWith(" 0 removed\n");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Assets are left out: their names change with every change of the stylesheet. */
  private static String fileNames(Path site) throws IOException {
    return files(site).stream()
        .map(file -> site.relativize(file).toString().replace('\\', '/'))
        .filter(file -> !file.startsWith("assets/"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String mainOf(String text) {
    int start = text.indexOf("<main");
    return start < 0
        ? text
        : text.substring(text.indexOf('\n', start) + 1, text.indexOf("</main>"));
  }
}
