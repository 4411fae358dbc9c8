package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.node.NodeTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a linter and the schema of GitHub's workflows say of the project's. */
class WorkflowValidatorsTest {

  @TempDir private Path folder;

  @Test
  void theWorkflowsAreValid() throws IOException {
    JsonNode found = validate(Yaml.workflows());

    assertThat(found).hasSize(2);
    assertThat(found).allMatch(file -> file.path("lint").isEmpty());
    assertThat(found).allMatch(file -> file.path("schema").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          runs-on: ubuntu-latest | runs-onn: ubuntu-latest | schema | runs-onn
          cancel-in-progress:    | cancel:                 | schema | cancel
          pages: read            | pages: reed             | schema | permissions
          steps.pages.outputs    | steps.page.outputs      | lint   | "page" is not defined
          needs: build           | needs: biuld            | lint   | biuld
          37 4 * * *             | 37 25 * * *             | lint   | CRON
          contents: write        | content: write          | lint   | content
          """,
      delimiter = '|')
  void aMistakeIsFound(String right, String wrong, String by, String words) throws IOException {
    String text = Files.readString(Yaml.WORKFLOWS.resolve("pages.yml"));
    assertThat(text).contains(right);
    Path file = Files.writeString(folder.resolve("pages.yml"), text.replace(right, wrong));

    assertThat(validate(List.of(file)).path(0).path(by).toString().replace("\\\"", "\""))
        .contains(words);
  }

  private static JsonNode validate(List<Path> files) {
    var paths = new ArrayList<String>();
    files.forEach(file -> paths.add(file.toAbsolutePath().toString()));
    String found = NodeTools.run("workflow.js", paths.toArray(String[]::new));
    return JsonMapper.shared().readTree(found);
  }
}
