package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What renews the pins. */
class DependabotTest {

  /** What Dependabot reads in an update's folder, by the names that it has for the kinds. */
  private static final Map<String, String> MANIFESTS =
      Map.of("github-actions", ".github/workflows/", "maven", "pom.xml", "npm", "package.json");

  @Test
  void everythingThatIsPinnedIsRenewed() throws IOException {
    JsonNode settings = Yaml.parse(Files.readString(Path.of(".github/dependabot.yml")));
    var renewed = new TreeSet<Path>();
    for (JsonNode update : settings.path("updates")) {
      assertThat(update.path("schedule").path("interval").asString()).isEqualTo("monthly");
      Path folder = Path.of("." + update.path("directory").asString()).normalize();
      String manifest = MANIFESTS.get(update.path("package-ecosystem").asString());
      assertThat(manifest).as("a kind that is known: %s", update).isNotNull();
      assertThat(folder.resolve(manifest)).exists();
      renewed.add(folder.resolve(manifest).normalize());
    }

    assertThat(settings.path("version").intValue()).isEqualTo(2);
    assertThat(renewed).containsExactlyElementsOf(manifests());
  }

  /** All that the repository has. */
  private static Set<Path> manifests() throws IOException {
    var found = new TreeSet<>(Set.of(Yaml.WORKFLOWS));
    try (var files = Files.walk(Path.of(""))) {
      files
          .filter(file -> Set.of("pom.xml", "package.json").contains(file.getFileName().toString()))
          .filter(file -> !file.toString().matches("(target|\\.cache|public)/.*|.*node_modules/.*"))
          .forEach(found::add);
    }
    return found;
  }
}
