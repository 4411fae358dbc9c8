package io.github.spacecraftcatalog.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML files that GitHub reads. */
final class Yaml {

  static final Path WORKFLOWS = Path.of(".github/workflows");

  private Yaml() {}

  static JsonNode parse(String text) {
    return new YAMLMapper().readTree(text);
  }

  /** All workflows of the project. */
  static List<Path> workflows() throws IOException {
    try (var files = Files.list(WORKFLOWS)) {
      return files.sorted().toList();
    }
  }

  static JsonNode workflow(String name) throws IOException {
    return parse(Files.readString(WORKFLOWS.resolve(name)));
  }
}
