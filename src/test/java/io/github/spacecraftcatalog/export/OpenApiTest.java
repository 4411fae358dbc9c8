package io.github.spacecraftcatalog.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.node.NodeTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The description of the API is one, and describes what is there. */
class OpenApiTest {

  private static final String NAME = "api/v1/openapi.json";

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void theDescriptionIsValid(DataSites.Named named) throws IOException {
    JsonNode report = validate(named.site().text(NAME));

    assertThat(report.get("errors")).isEmpty();
    assertThat(report.get("valid").asBoolean()).isTrue();
    assertThat(report.get("version").asString()).isEqualTo("3.1");
  }

  @Test
  void theValidatorRefusesWhatIsWrong() throws IOException {
    String text = DataSites.stream().findFirst().orElseThrow().site().text(NAME);

    JsonNode report = validate(text.replace("\"operationId\"", "\"operation\""));

    assertThat(report.get("valid").asBoolean()).isFalse();
  }

  /** Every file of the API is at an address that is described, and every address has a file. */
  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void theDescribedAddressesAreThoseOfTheFiles(DataSites.Named named) {
    Project.Site site = named.site();
    JsonNode paths = PlainJson.read(site.text(NAME)).get("paths");
    var described = new TreeSet<String>();
    var files = new TreeSet<String>();
    paths.propertyNames().forEach(path -> described.add("api/v1" + path));
    site.bodies().keySet().stream()
        .filter(name -> name.startsWith("api/v1/"))
        .map(name -> name.replaceAll("page-\\d+", "page-{page}").replaceAll("/\\d+\\.", "/{id}."))
        .map(name -> name.replaceAll("schemas/\\w+", "schemas/{collection}"))
        .forEach(files::add);

    assertThat(described).containsAll(files);
    described.removeIf(path -> path.contains("{id}"));
    assertThat(files).containsAll(described);
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void everyReferenceLeadsToADefinition(DataSites.Named named) {
    JsonNode description = PlainJson.read(named.site().text(NAME));

    assertThat(description.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  private JsonNode validate(String description) throws IOException {
    Path file = Files.writeString(folder.resolve("openapi.json"), description);
    return PlainJson.read(NodeTools.run("openapi.js", file.toAbsolutePath().toString()));
  }
}
