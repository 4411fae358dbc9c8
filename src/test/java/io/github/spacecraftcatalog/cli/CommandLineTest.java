package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program is used, and how it is used wrongly. */
class CommandLineTest {

  private static final String CAPTURE =
      """
      [{"id": 1, "name": "Ship", "serial_number": null, "status": null, "spacecraft_config": null}]
      """;

  @TempDir Path folder;
  private Path project;
  private Path site;

  @BeforeEach
  void makeProject() throws IOException {
    project = folder.resolve("project");
    site = project.resolve("public");
    write("content/snapshots/ship.json", CAPTURE);
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aSiteIsBuiltIntoPublic() {
    Run run = Run.of("build", "--project", project);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .matches(
            "1 spacecraft, \\d+ pages in .*public: \\d+ files written, 0 unchanged, 0 removed\n");
    assertThat(run.exitCode()).isZero();
    assertThat(site.resolve("spacecraft/1-ship/index.html")).exists();
  }

  @Test
  void checkingWritesNothing() {
    Run run = Run.of("check", "--project", project);

    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(run.out()).matches("\\d+ pages checked, no faults\n");
    assertThat(site).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void quietMeansNoWordWhenAllIsWell(String command) throws IOException {
    write("content/site.yaml", "base_url: https://example.org/\n");
    write("content/snapshots/ship.json", CAPTURE.replace("\"status\": null", "\"in_space\": 1"));

    assertThat(Run.of(command, "--quiet", "--project", project)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aWarningIsToldAndTheSiteIsPublished() throws IOException {
    write("content/snapshots/ship.json", CAPTURE.replace("\"status\": null", "\"in_space\": 1"));

    Run run = Run.of("build", "--project", project);

    assertThat(run.err())
        .isEqualTo(
            "warning: content/snapshots/ship.json: /0/in_space: 1 is a number, not true or false"
                + " [value-type]\n1 warning\n");
    assertThat(run.exitCode()).isZero();
    assertThat(site).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void strictMakesAWarningAnError(String command) throws IOException {
    write("content/snapshots/ship.json", CAPTURE.replace("\"status\": null", "\"in_space\": 1"));

    Run run = Run.of(command, "--strict", "--quiet", "--project", project);

    assertThat(run.err())
        .startsWith("warning: content/snapshots/ship.json: /0/in_space: ")
        .contains("1 warning (--strict: warnings count as errors)\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(site).doesNotExist();
  }

  @Test
  void checkTellsWarningsWithoutCallingTheSiteFaultless() throws IOException {
    write("content/snapshots/ship.json", CAPTURE.replace("\"status\": null", "\"in_space\": 1"));

    assertThat(Run.of("check", "--project", project).out()).matches("\\d+ pages checked\n");
  }

  @Test
  void checkFindsWhatOnlyTheFinishedPageShows() throws IOException {
    write("content/guide.md", "# Guide\n\n[Ship](/spacecraft/1-ship/#launch)\n");

    Run run = Run.of("check", "--project", project);

    assertThat(run.err())
        .isEqualTo(
            "error: /guide/: <a href=\"../spacecraft/1-ship/#launch\"> leads to \"launch\", an id"
                + " that /spacecraft/1-ship/ does not have [broken-link]\n1 error\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aTargetWithOtherFilesIsRefused() throws IOException {
    write("public/diary.txt", "mine");

    Run run = Run.of("build", "--project", project);

    assertThat(run.err()).startsWith("error: ").contains("diary.txt");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(site).isDirectoryContaining(file -> file.endsWith("diary.txt"));
    assertThat(site.resolve("index.html")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/snapshots", ".", ".cache", ".cache/cards"})
  void aTargetThatHoldsSourcesIsRefused(String target) throws IOException {
    Run run = Run.of("build", "--project", project, "--out", project.resolve(target));

    assertThat(run.err()).startsWith("error: ");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(project.resolve("content/snapshots/ship.json")).hasContent(CAPTURE);
    assertThat(project.resolve(target).resolve("index.html")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --nonsense                      | Unknown option: '--nonsense'
          --project no-such-folder        | There is no folder no-such-folder
          --snapshots no-such-folder      | There is no folder no-such-folder
          --content no-such-folder        | There is no folder no-such-folder
          --site-assets no-such-folder    | There is no folder no-such-folder
          --out                           | Missing required parameter for option '--out' (DIR)
          --base-url me.github.io         | --base-url: "me.github.io" is not a base URL such as https://me.github.io/repo/: it has to start with https:// and a host
          --base-url ftp://me.github.io/  | --base-url: "ftp://me.github.io/" is not a base URL such as https://me.github.io/repo/: it has to start with https:// and a host
          --base-url https://a.b/?q       | --base-url: "https://a.b/?q" is not a base URL such as https://me.github.io/repo/: it may not have a query, a fragment or a user name
          --base-url ''                   | --base-url: "" is not a base URL such as https://me.github.io/repo/: it has to start with https:// and a host
          more                            | Unmatched argument at index 1: 'more'
          """)
  void wrongUsageIsToldWithTheRightOne(String arguments, String problem) {
    Object[] words = ("build " + arguments.replace("''", "")).split(" ", -1);

    Run run = Run.of(words);

    assertThat(run.err()).startsWith(problem + "\n").contains("Usage: catalog build");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void withoutACommandThereIsHelp() {
    Run run = Run.of();

    assertThat(run.err()).startsWith("Missing command").contains("Commands:", "build", "check");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "build ", "check "})
  void helpIsTheResultWhenAskedFor(String command) {
    Run run = Run.of((Object[]) (command + "--help").split(" "));

    assertThat(run.out()).startsWith(("Usage: catalog " + command).strip());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "build --help", "check --help"})
  void helpFitsIntoATerminal(String arguments) {
    assertThat(Run.of((Object[]) arguments.split(" ")).out().lines())
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void theVersionIsTold() {
    Run run = Run.of("--version");

    assertThat(run.out()).startsWith("catalog ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theBaseUrlOfTheCommandLineWins() throws IOException {
    write("content/site.yaml", "base_url: https://old.example.com/\n");

    Run run = Run.of("build", "--project", project, "--base-url", "https://Me.github.io/repo");

    assertThat(run.err()).isEmpty();
    assertThat(site.resolve("sitemap.xml"))
        .content()
        .contains("<loc>https://me.github.io/repo/spacecraft/1-ship/</loc>");
  }

  @Test
  void foldersMayBeAnywhere() throws IOException {
    write("elsewhere/captures/a.json", CAPTURE.replace("Ship", "Other"));
    write("elsewhere/text/about.md", "# About\n");

    Run run =
        Run.of(
            "build",
            "--project",
            project,
            "--snapshots",
            project.resolve("elsewhere/captures"),
            "--content",
            project.resolve("elsewhere/text"),
            "--out",
            folder.resolve("out/site"));

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("out/site/spacecraft/1-other/index.html")).exists();
    assertThat(folder.resolve("out/site/about/index.html")).exists();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Run run = Run.of("build", "--project", project, "--out", file.resolve("site"));

    assertThat(run.err()).startsWith("error: ").hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
  }
}
