package io.github.spacecraftcatalog.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What version 1 of the API has promised is still there. The names are kept in a file: one may be
 * added to it, none may go.
 */
class PromiseTest {

  private static final Path PROMISED = Path.of("src/test/resources/api/v1.txt");

  @Test
  void everyPromisedNameIsThere() throws IOException {
    assertThat(names()).containsAll(Files.readAllLines(PROMISED));
  }

  @Test
  void whatIsAddedIsPromisedFromThenOn() throws IOException {
    if (System.getProperty("golden", "").equals("update")) {
      Files.write(PROMISED, names());
    }
    assertThat(Files.readAllLines(PROMISED)).containsExactlyElementsOf(names());
  }

  /** Addresses, members of ours, and columns. */
  private static Set<String> names() {
    Project.Site site = DataSites.stream().findFirst().orElseThrow().site();
    var names = new TreeSet<String>();
    JsonNode api = PlainJson.read(site.text("api/v1/openapi.json"));
    api.get("paths").propertyNames().forEach(path -> names.add("api/v1" + path));
    for (String own : Set.of("Provenance", "Links", "SpacecraftCollection")) {
      members(own, api.at("/components/schemas/" + own), names);
    }
    for (JsonNode table : PlainJson.read(site.text("data/datapackage.json")).get("resources")) {
      table
          .at("/schema/fields")
          .forEach(
              column ->
                  names.add(
                      table.get("path").asString()
                          + " "
                          + column.get("name").asString()
                          + " "
                          + column.get("type").asString()));
    }
    return names;
  }

  private static void members(String path, JsonNode schema, Set<String> names) {
    for (var member : schema.path("properties").properties()) {
      String name = path + "." + member.getKey();
      names.add(name + " " + member.getValue().path("type"));
      members(name, member.getValue(), names);
      members(name, member.getValue().path("items"), names);
    }
  }
}
