package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites with faults. Each folder in {@code bad-sites/} is a project, and its {@code expected.txt}
 * shows the run: the command, what it prints to standard error, and its exit code.
 */
class BadSitesTest {

  private static final Path SITES = Path.of("src/test/resources/bad-sites");

  @TempDir Path folder;

  static Stream<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theFaultIsToldAndNothingIsPublished(String name) throws IOException {
    Path expected = SITES.resolve(name).resolve("expected.txt");
    String command = Files.readAllLines(expected).get(0);
    Path site = Files.createDirectory(folder.resolve("public"));

    Run run = run(command, SITES.resolve(name), site);

    new GoldenFile(expected)
        .compare(command + "\n" + run.err() + "exit code " + run.exitCode() + "\n");
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.out()).isEmpty();
    assertThat(site).isEmptyDirectory();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theOldSiteStaysAsItIs(String name) throws IOException {
    Path site = folder.resolve("public");
    Run.of("build", "--project", Path.of("src/test/resources/sites/families"), "--out", site);
    List<String> before = contents(site);

    run(
        Files.readAllLines(SITES.resolve(name).resolve("expected.txt")).get(0),
        SITES.resolve(name),
        site);

    assertThat(before).hasSizeGreaterThan(20);
    assertThat(contents(site)).isEqualTo(before);
  }

  private static Run run(String command, Path project, Path site) {
    var arguments = new ArrayList<Object>(List.of(command.split(" ", -1)));
    // The first word is the program's name.
    arguments.remove(0);
    arguments.addAll(List.of("--project", project));
    if (arguments.contains("build")) {
      arguments.addAll(List.of("--out", site));
    }
    return Run.of(arguments.toArray());
  }

  private static List<String> contents(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      var contents = new ArrayList<String>();
      for (Path file : walked.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(
            file
                + " "
                + Arrays.hashCode(Files.readAllBytes(file))
                + " "
                + Files.getLastModifiedTime(file));
      }
      return contents;
    }
  }
}
