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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a linter and the schema of GitHub's workflows say of the project's. */
class WorkflowValidatorsTest {

  /** What is right, what is wrong, who finds it, and with which words. */
  private static final List<List<String>> MISTAKES =
      List.of(
          List.of("runs-on: ubuntu", "runs-onn: ubuntu", "schema", "runs-onn"),
          List.of("cancel-in-progress:", "cancel:", "schema", "cancel"),
          List.of("pages: read", "pages: reed", "schema", "permissions"),
          List.of("steps.pages.outputs", "steps.page.outputs", "lint", "'page' is not defined"),
          List.of("needs: build", "needs: biuld", "lint", "biuld"),
          List.of("37 4 * * *", "37 25 * * *", "lint", "CRON"),
          List.of("contents: write", "content: write", "lint", "content"));

  @TempDir private Path folder;

  @Test
  void theWorkflowsAreValid() throws IOException {
    JsonNode found = validate(Yaml.workflows());

    assertThat(found).hasSize(2);
    assertThat(found).allMatch(file -> file.path("lint").isEmpty());
    assertThat(found).allMatch(file -> file.path("schema").isEmpty());
  }

  @Test
  void aMistakeIsFound() throws IOException {
    String text = Files.readString(Yaml.WORKFLOWS.resolve("pages.yml"));
    var files = new ArrayList<Path>();
    for (List<String> mistake : MISTAKES) {
      assertThat(text).contains(mistake.get(0));
      Path file = folder.resolve(files.size() + ".yml");
      files.add(Files.writeString(file, text.replace(mistake.get(0), mistake.get(1))));
    }

    JsonNode found = validate(files);

    for (int i = 0; i < files.size(); i++) {
      List<String> mistake = MISTAKES.get(i);
      assertThat(found.path(i).path(mistake.get(2)).toString().replace("\\\"", "'"))
          .contains(mistake.get(3));
    }
  }

  private static JsonNode validate(List<Path> files) {
    var paths = new ArrayList<String>();
    files.forEach(file -> paths.add(file.toAbsolutePath().toString()));
    String found = NodeTools.run("workflow.js", paths.toArray(String[]::new));
    return JsonMapper.shared().readTree(found);
  }
}
