package io.github.spacecraftcatalog.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Craft;
import io.github.spacecraftcatalog.build.Project;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables say what the JSON says. They are read by another CSV library than the one that writes
 * them; where a cell's value stands in the JSON is found from the name of its column alone.
 */
class TablesTest {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The fields that hold records which have a name, and the collections of these. */
  private static final Map<String, String> RECORDS =
      Map.ofEntries(
          Map.entry("status", "spacecraft_statuses"),
          Map.entry("spacecraft_config", "spacecraft_configurations"),
          Map.entry("type", "spacecraft_configuration_types"),
          Map.entry("agency", "agencies"),
          Map.entry("family", "spacecraft_configuration_families"),
          Map.entry("manufacturer", "agencies"),
          Map.entry("parent", "spacecraft_configuration_families"),
          Map.entry("spacecraft", "spacecraft"),
          Map.entry("space_station_target", "space_stations"),
          Map.entry("space_station_chaser", "space_stations"),
          Map.entry("spacestation", "space_stations"));

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void everyCellOfARecordIsTheValueInItsJson(DataSites.Named named) {
    Project.Site site = named.site();
    int compared = 0;
    for (String collection : collections(site)) {
      List<CSVRecord> rows = rows(site, "data/" + collection + ".csv");
      List<JsonNode> records = records(site, collection);
      assertThat(rows).as(collection).hasSameSizeAs(records);
      for (int i = 0; i < rows.size(); i++) {
        for (var cell : rows.get(i).toMap().entrySet()) {
          assertThat(unguarded(cell.getValue()))
              .as("%s, row %d, %s", collection, i, cell.getKey())
              .isEqualTo(expected(site, records.get(i), cell.getKey()));
          compared++;
        }
      }
    }

    assertThat(compared).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void everyElementOfAListIsARow(DataSites.Named named) {
    Project.Site site = named.site();
    List<String> collections = collections(site);
    List<String> lists =
        site.bodies().keySet().stream()
            .filter(name -> name.startsWith("data/") && name.endsWith(".csv"))
            .map(name -> name.replaceAll("data/|\\.csv", ""))
            .filter(name -> !collections.contains(name))
            .toList();

    assertThat(lists).contains("spacecraft_configurations_family", "agencies_country");
    for (String list : lists) {
      String collection =
          collections.stream()
              .filter(name -> list.startsWith(name + "_"))
              .max(Comparator.comparingInt(String::length))
              .orElseThrow();
      compareList(site, collection, list.substring(collection.length() + 1));
    }
  }

  private static void compareList(Project.Site site, String collection, String list) {
    List<CSVRecord> rows = rows(site, "data/" + collection + "_" + list + ".csv");
    var elements = new ArrayList<JsonNode>();
    var keys = new ArrayList<String>();
    for (JsonNode record : records(site, collection)) {
      int position = 1;
      for (JsonNode element : record.path(list)) {
        keys.add(record.get("id") + " " + position);
        elements.add(JSON.createObjectNode().set(list, element));
        position++;
      }
    }

    assertThat(rows).extracting(row -> row.get(0) + " " + row.get(1)).isEqualTo(keys);
    for (int i = 0; i < rows.size(); i++) {
      JsonNode element = elements.get(i);
      rows.get(i).toMap().entrySet().stream()
          .skip(2)
          .forEach(
              cell ->
                  assertThat(unguarded(cell.getValue()))
                      .as(collection + "." + list + " " + cell.getKey())
                      .isEqualTo(expected(site, element, cell.getKey())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "'quoted'",
        "'=1",
        "= 1"
      })
  void aTextThatASpreadsheetWouldRunIsGuarded(String name) {
    Project.Site site = Project.of(folder, Craft.of(1, "Ship").with("description", name)).build();

    String cell = rows(site, "data/spacecraft.csv").get(0).get("description");

    assertThat(cell).isEqualTo("'" + name);
  }

  @Test
  void otherTextsAndNegativeNumbersAreLeftAsTheyAre() {
    Project.Site site =
        Project.of(
                folder,
                Craft.of(1, "Ship 1 = 2").with("description", "\"a\", b\r\nc;d\u2028 𝛼"),
                Craft.of(2, "Ship 2").with("time_in_space", "-P1D"))
            .build();

    List<CSVRecord> rows = rows(site, "data/spacecraft.csv");

    assertThat(rows.get(0).get("name")).isEqualTo("Ship 1 = 2");
    assertThat(rows.get(0).get("description")).isEqualTo("\"a\", b\r\nc;d\u2028 𝛼");
    assertThat(rows.get(1).get("time_in_space_seconds")).isEqualTo("-86400");
    assertThat(rows.get(1).get("time_in_space")).isEqualTo("'-P1D");
  }

  @Test
  void aValueOfAnotherTypeThanItsColumnIsNotInTheTable() {
    Project.Site site =
        Project.of(
                folder,
                Craft.of(1, "Ship")
                    .with("flights_count", "7")
                    .with("mission_ends_count", new BigDecimal("99999999999999999999"))
                    .with("in_space", 1)
                    .with("time_docked", "3 days"))
            .build();

    CSVRecord row = rows(site, "data/spacecraft.csv").get(0);

    assertThat(row.get("flights_count")).isEmpty();
    assertThat(row.get("mission_ends_count")).isEmpty();
    assertThat(row.get("in_space")).isEmpty();
    assertThat(row.get("time_docked")).isEmpty();
    assertThat(row.get("time_docked_seconds")).isEmpty();
    assertThat(site.text("data/spacecraft.jsonl")).contains("\"flights_count\":\"7\"");
  }

  @Test
  void halfASurrogatePairIsNotLostWithoutASign() {
    Project project =
        Project.at(folder)
            .with(
                "content/snapshots/a.json",
                "{\"id\": 1, \"name\": \"a\\ud800b\", \"spacecraft_config\": null}");

    assertThat(rows(project.build(), "data/spacecraft.csv").get(0).get("name"))
        .isEqualTo("a\uFFFDb");
  }

  @Test
  void whatARecordIsCalledInAnOlderCopyOfItIsNotItsName() {
    Project project =
        Project.at(folder)
            .with(
                "content/snapshots/2026-01-01/a.json",
                Craft.capture(
                    Craft.of(1, "Ship")
                        .with("spacecraft_config", Craft.configuration(2, "Old", List.of()))))
            .with(
                "content/snapshots/2026-01-02/a.json",
                Craft.capture(
                    Craft.of(3, "Boat")
                        .with("spacecraft_config", Craft.configuration(2, "New", List.of()))));

    assertThat(rows(project.build(), "data/spacecraft.csv"))
        .extracting(row -> row.get("spacecraft_config_name"))
        .containsExactly("New", "New");
  }

  @Test
  void whatMayBeUnrecordedIsNoZeroSeconds() {
    Project.Site site = Project.of(folder, Craft.of(1, "Ship")).build();

    CSVRecord row = rows(site, "data/spacecraft.csv").get(0);

    assertThat(row.get("time_docked")).isEqualTo("P0D");
    assertThat(row.get("time_docked_seconds")).isEmpty();
    assertThat(row.get("time_in_space_seconds")).isEqualTo("90000");
  }

  @Test
  void aTableIsRfc4180InUtf8WithoutAByteOrderMark() {
    Project.Site site = Project.of(folder, Craft.of(1, "Союз \"1\"")).build();

    String text = site.text("data/spacecraft.csv");

    assertThat(text).startsWith("id,response_mode,").contains("\"Союз \"\"1\"\"\"");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text).endsWith("\r\n");
  }

  /** The value that the name of a column leads to, as the page about the data says it. */
  private static String expected(Project.Site site, JsonNode record, String column) {
    if (column.endsWith("_seconds")) {
      return at(record, column.replaceAll("_seconds$", ""))
          .filter(JsonNode::isString)
          .map(value -> Duration.parse(value.asString()))
          .filter(duration -> !duration.isZero())
          .map(duration -> BigDecimal.valueOf(duration.toSeconds()).toPlainString())
          .orElse("");
    }
    Optional<String> named = nameOfRecord(site, record, column);
    if (named.isPresent()) {
      return named.get();
    }
    return at(record, column)
        .filter(JsonNode::isValueNode)
        .filter(value -> !value.isNull())
        .map(value -> value.isString() ? value.asString() : value.toString())
        .orElse("");
  }

  /** A record that another one names is called as it calls itself. */
  private static Optional<String> nameOfRecord(Project.Site site, JsonNode record, String column) {
    String field = column.replaceAll("_name$", "");
    String collection = RECORDS.get(field.replaceAll("^.*_(?=spacestation$)", ""));
    boolean isRecord =
        record.has("spacecraft_config") || !List.of("type", "status").contains(field);
    if (field.equals(column) || collection == null || !(isRecord || record.has("in_use"))) {
      return Optional.empty();
    }
    String file =
        at(record, field + "_id").map(id -> "api/v1/" + collection + "/" + id + ".json").orElse("");
    return site.bodies().containsKey(file)
        ? Optional.of(PlainJson.read(site.text(file)).get("name").asString())
        : Optional.empty();
  }

  /** Names of members hold underscores too: every way to cut the column's name is tried. */
  private static Optional<JsonNode> at(JsonNode value, String column) {
    if (value.has(column)) {
      return Optional.of(value.get(column));
    }
    for (int i = column.lastIndexOf('_'); i > 0; i = column.lastIndexOf('_', i - 1)) {
      JsonNode inner = value.path(column.substring(0, i));
      Optional<JsonNode> found =
          inner.isString() && List.of("name", "image_url").contains(column.substring(i + 1))
              ? Optional.of(inner)
              : at(inner, column.substring(i + 1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static List<CSVRecord> rows(Project.Site site, String name) {
    try (var parser = FORMAT.parse(new StringReader(site.text(name)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> collections(Project.Site site) {
    return site.bodies().keySet().stream()
        .filter(name -> name.startsWith("data/") && name.endsWith(".jsonl"))
        .map(name -> name.replaceAll("data/|\\.jsonl", ""))
        .toList();
  }

  private static List<JsonNode> records(Project.Site site, String collection) {
    return site.text("data/" + collection + ".jsonl").lines().map(PlainJson::read).toList();
  }
}
