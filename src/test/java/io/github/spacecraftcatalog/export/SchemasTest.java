package io.github.spacecraftcatalog.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.spacecraftcatalog.build.Craft;
import io.github.spacecraftcatalog.build.JsonFaults;
import io.github.spacecraftcatalog.build.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every record is as its JSON Schema says. A validator that is not ours decides. */
class SchemasTest {

  private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void aRecordIsAsItsSchemaSays(DataSites.Named named) {
    Project.Site site = named.site();
    var faults = new TreeMap<String, List<String>>();
    Map<String, String> schemas = schemas(site);
    int records = 0;
    for (var schema : schemas.entrySet()) {
      Schema compiled = registry.getSchema(schema.getValue());
      for (String name : recordsOf(schema.getKey(), site)) {
        faults.put(name, JsonFaults.of(site.text(name), compiled));
        records++;
      }
    }

    assertThat(schemas).hasSize(9);
    assertThat(records).isGreaterThan(10);
    faults.values().removeIf(List::isEmpty);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void aSchemaIsASchema(DataSites.Named named) {
    Schema metaSchema = registry.getSchema(SchemaLocation.of(META_SCHEMA));

    schemas(named.site())
        .forEach((name, text) -> assertThat(JsonFaults.of(text, metaSchema)).as(name).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id":1                         | "id":"1"
          "id":1                         | "number":1
          "in_space":false               | "in_space":"no"
          "flights_count":1              | "flights_count":1.5
          "time_in_space":"P3DT4H"       | "time_in_space":"3 days"
          "spacecraft_config":{"id":2     | "spacecraft_config":{"number":2
          "_links"                       | "_link"
          "_provenance"                  | "_provenances"
          """)
  void aSchemaRefusesWhatIsWrong(String right, String wrong) {
    Project.Site site =
        Project.of(folder, Craft.of(1, "Ship 1").with("time_in_space", "P3DT4H")).build();
    String record = PlainJson.read(site.text("api/v1/spacecraft/1.json")).toString();
    Schema schema = registry.getSchema(site.text("api/v1/schemas/spacecraft.json"));

    assertThat(JsonFaults.of(record, schema)).isEmpty();
    assertThat(record).contains(right);
    assertThat(JsonFaults.of(record.replace(right, wrong), schema)).isNotEmpty();
  }

  /** A field of the source that no definition has is passed on, but nobody is told what it is. */
  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void theDefinitionsKnowTheFieldsOfRecords(DataSites.Named named) {
    Project.Site site = named.site();
    var unknown = new TreeSet<String>();
    schemas(site)
        .forEach(
            (collection, text) -> {
              JsonNode schema = PlainJson.read(text);
              JsonNode known =
                  schema.at("/$defs/" + schema.get("title").asString() + "/properties");
              for (String name : recordsOf(collection, site)) {
                PlainJson.read(site.text(name)).propertyNames().stream()
                    .filter(field -> !field.startsWith("_") && !known.has(field))
                    .forEach(field -> unknown.add(collection + "." + field));
              }
            });

    // Of stations only what the pages show is defined; the rest belongs to stations, not craft.
    assertThat(unknown)
        .isSubsetOf(
            "space_stations.active_docking_events",
            "space_stations.active_expeditions",
            "space_stations.docking_location");
  }

  /** The schemas by the name of their collection. */
  private static Map<String, String> schemas(Project.Site site) {
    String folder = "api/v1/schemas/";
    var schemas = new TreeMap<String, String>();
    site.bodies().keySet().stream()
        .filter(name -> name.startsWith(folder))
        .forEach(
            name ->
                schemas.put(name.substring(folder.length()).replace(".json", ""), site.text(name)));
    return schemas;
  }

  private static List<String> recordsOf(String collection, Project.Site site) {
    return site.bodies().keySet().stream()
        .filter(name -> name.matches("api/v1/" + collection + "/\\d+\\.json"))
        .toList();
  }
}
