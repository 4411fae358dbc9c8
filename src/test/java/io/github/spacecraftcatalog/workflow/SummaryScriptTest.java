package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code script/summary}. */
class SummaryScriptTest {

  private static final String SCRIPT = Path.of("script/summary").toAbsolutePath().toString();

  @TempDir private Path folder;
  private Path summary;
  private Shell shell;

  @BeforeEach
  void thereIsASummary() {
    summary = folder.resolve("summary.md");
    shell = new Shell(folder, folder).set("GITHUB_STEP_SUMMARY", summary.toString());
  }

  @Test
  void whatACommandWritesIsInTheLogAndInTheSummary() {
    Shell.Run run = shell.run(SCRIPT, "The site", "sh", "-c", "echo 20 pages; echo careful >&2");

    assertThat(run).isEqualTo(new Shell.Run(0, "20 pages\ncareful\n", ""));
    assertThat(summary).hasContent("### The site\n\n    20 pages\n    careful\n\n");
  }

  @Test
  void aFailureIsPassedOnAndSaid() throws IOException {
    Shell.Run run = shell.run(SCRIPT, "The site", "sh", "-c", "echo 'error: a.json'; exit 3");

    assertThat(run.code()).isEqualTo(3);
    assertThat(Files.readString(summary))
        .isEqualTo("### The site\n\n**Failed** with exit code 3.\n\n    error: a.json\n\n");
  }

  @Test
  void argumentsArriveAsTheyAre() {
    assertThat(shell.run(SCRIPT, "A", "printf", "[%s]", "a b", "*", "").out())
        .isEqualTo("[a b][*][]");
  }

  @Test
  void whatIsWrittenCannotLookLikeMarkup() throws IOException {
    shell.run(SCRIPT, "A", "printf", "```\n# b\n<b>");

    assertThat(Files.readString(summary)).contains("    ```\n    # b\n    <b>\n");
  }

  @Test
  void outsideOfAWorkflowThereIsNoSummary() {
    assertThat(shell.set("GITHUB_STEP_SUMMARY", "").run(SCRIPT, "A", "echo", "b").out())
        .isEqualTo("b\n");
    assertThat(summary).doesNotExist();
  }
}
