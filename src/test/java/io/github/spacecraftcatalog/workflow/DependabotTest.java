package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What renews the pins. */
class DependabotTest {

  /** What is pinned where, by the names that Dependabot has for it. */
  private static final Map<String, String> PINNED =
      Map.of(
          "github-actions", ".github/workflows/pages.yml",
          "maven", "pom.xml",
          "npm", "src/test/node/package-lock.json");

  @Test
  void everythingThatIsPinnedIsRenewed() throws IOException {
    JsonNode settings = Yaml.parse(Files.readString(Path.of(".github/dependabot.yml")));
    var folders = new TreeMap<String, String>();
    for (JsonNode update : settings.path("updates")) {
      folders.put(update.path("package-ecosystem").asString(), update.path("directory").asString());
      assertThat(update.path("schedule").path("interval").asString()).isEqualTo("monthly");
    }

    assertThat(settings.path("version").intValue()).isEqualTo(2);
    assertThat(folders)
        .isEqualTo(Map.of("github-actions", "/", "maven", "/", "npm", "/src/test/node"));
    assertThat(PINNED.values()).allMatch(file -> Files.exists(Path.of(file)));
  }
}
