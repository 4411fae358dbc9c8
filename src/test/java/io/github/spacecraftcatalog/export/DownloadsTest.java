package io.github.spacecraftcatalog.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.node.NodeTools;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.snapshot.RecordData;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is promised of the downloads holds: nothing lost, checksums, sizes, the data package. */
class DownloadsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void jsonLinesHaveTheFieldsOfEveryRecord(DataSites.Named named) {
    Project.Site site = named.site();
    var expected = new TreeMap<String, JsonNode>();
    site.bodies().keySet().stream()
        .filter(name -> name.matches("api/v1/\\w+/\\d+\\.json"))
        .forEach(name -> expected.put(name, withoutOurs(PlainJson.read(site.text(name)))));
    var lines = new TreeMap<String, JsonNode>();
    downloads(site)
        .forEach(
            (name, text) ->
                text.lines()
                    .map(PlainJson::read)
                    .forEach(
                        line ->
                            lines.put(
                                name.replace("data/", "api/v1/")
                                    .replace(".jsonl", "/" + line.get("id") + ".json"),
                                line)));

    assertThat(expected).isNotEmpty();
    assertThat(lines).isEqualTo(expected);
  }

  /** A column that an example names and no table has would be found out by its readers only. */
  @Test
  void theExamplesNameColumnsThatAreThere() {
    Project.Site site = DataSites.stream().findFirst().orElseThrow().site();
    String examples = Jsoup.parse(site.text("data/index.html")).select(".examples pre").text();
    List<String> columns =
        List.of(site.text("data/spacecraft.csv").lines().findFirst().orElseThrow().split(","));

    assertThat(
            Pattern.compile("\\b(?!days_)[a-z]+_[a-z_]+\\b")
                .matcher(
                    examples.replaceAll("https?://\\S+|read_csv|index_col|keep_\\w+|na_values", ""))
                .results()
                .map(MatchResult::group))
        .isNotEmpty()
        .isSubsetOf(columns);
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void jsonLinesReadAsCapturesGiveTheSameRecords(DataSites.Named named) {
    downloads(named.site())
        .forEach(
            (name, text) -> {
              RecordKind kind = kind(name);
              if (kind != RecordKind.STATUS && kind != RecordKind.CONFIGURATION_TYPE) {
                Path copy = folder.resolve(kind.name());
                Project.Site read =
                    Project.at(copy).with("content/snapshots/all.jsonl", text).build();
                assertThat(fields(read, kind)).isEqualTo(fields(named.site(), kind));
              }
            });
  }

  private static RecordKind kind(String download) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> download.equals("data/" + SourceSchema.collectionName(kind) + ".jsonl"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode withoutOurs(JsonNode record) {
    return record.deepCopy().asObject().without(List.of("_provenance", "_links"));
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void checksumsAreThoseOfTheFiles(DataSites.Named named) throws Exception {
    Project.Site site = named.site();
    var expected = new TreeMap<String, String>();
    for (String name : site.bodies().keySet()) {
      if (name.matches("data/\\w+\\.(csv|jsonl)|api/v1/[a-z_]+\\.json")
          && !name.matches(".*/(index|openapi)\\.json")) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(site.bytes(name));
        expected.put(name, HexFormat.of().formatHex(digest));
      }
    }
    var told = new TreeMap<String, String>();
    site.text("data/SHA256SUMS")
        .lines()
        .map(line -> line.split(" {2}"))
        .forEach(line -> told.put(Path.of("data", line[1]).normalize().toString(), line[0]));

    assertThat(told).isEqualTo(expected);
    assertThat(Jsoup.parse(site.text("data/index.html")).select("#checksums ~ details").text())
        .contains(expected.values());
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void thePageTellsRowsAndSizes(DataSites.Named named) throws IOException {
    Project.Site site = named.site();
    var told = new TreeMap<String, String>();
    for (Element row : Jsoup.parse(site.text("data/index.html")).select("#files tbody tr")) {
      told.put(row.select("th").text(), row.select("td").get(0).text());
      for (Element link : row.select("a")) {
        int bytes = site.bytes(Path.of("data", link.attr("href")).normalize().toString()).length;
        assertThat(link.text()).isEqualTo(size(bytes));
      }
    }

    var counted = new TreeMap<String, String>();
    for (String name : site.bodies().keySet()) {
      if (name.matches("data/\\w+\\.csv")) {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(site.text(name)))) {
          counted.put(
              name.replaceAll("data/|\\.csv", ""),
              Integer.toString(parser.getRecords().size() - 1));
        }
      }
    }
    assertThat(told).isEqualTo(counted);
  }

  private static String size(int bytes) {
    return bytes < 1000
        ? bytes + " bytes"
        : bytes < 9_950
            ? "%d.%d kB"
                .formatted((bytes + 50) / 1000, (bytes + 50) % 1000 / 100)
                .replace(".0 ", " ")
            : (bytes + 500) / 1000 + " kB";
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void theDataPackageIsValidAndItsTablesAreAsItSays(DataSites.Named named) throws IOException {
    JsonNode report = PlainJson.read(NodeTools.run("datapackage.js", written(named.site())));

    assertThat(report.get("errors")).isEmpty();
    assertThat(report.get("rows").size()).isEqualTo(16);
    assertThat(report.at("/rows/spacecraft").asInt())
        .isEqualTo(named.site().plan().catalog().spacecraft().size());
    JsonNode resources =
        PlainJson.read(named.site().text("data/datapackage.json")).get("resources");
    for (JsonNode resource : resources) {
      byte[] body = named.site().bytes("data/" + resource.get("path").asString());
      assertThat(resource.get("bytes").asInt()).isEqualTo(body.length);
    }
  }

  @Test
  void aDataPackageWithABrokenTableIsRefused() throws IOException {
    Project.Site site = DataSites.stream().findFirst().orElseThrow().site();
    String written = written(site);
    Path table = Path.of(written, "spacecraft.csv");
    String text = Files.readString(table);

    Files.writeString(table, text.replaceFirst("\r\n174,", "\r\nx174,"));
    assertThat(PlainJson.read(NodeTools.run("datapackage.js", written)).get("errors")).isNotEmpty();

    Files.writeString(table, text.replaceFirst(",4,Single", ",44,Single"));
    assertThat(PlainJson.read(NodeTools.run("datapackage.js", written)).get("errors")).isNotEmpty();
  }

  private String written(Project.Site site) throws IOException {
    for (var file : downloadsAndPackage(site).entrySet()) {
      Files.writeString(folder.resolve(file.getKey().replace("data/", "")), file.getValue());
    }
    return folder.toAbsolutePath().toString();
  }

  private static Map<String, String> downloadsAndPackage(Project.Site site) {
    var files = new TreeMap<String, String>();
    site.bodies().keySet().stream()
        .filter(name -> name.matches("data/(\\w+\\.csv|datapackage\\.json)"))
        .forEach(name -> files.put(name, site.text(name)));
    return files;
  }

  private static Map<String, String> downloads(Project.Site site) {
    var files = new TreeMap<String, String>();
    site.bodies().keySet().stream()
        .filter(name -> name.matches("data/\\w+\\.jsonl"))
        .filter(name -> site.bytes(name).length > 0)
        .forEach(name -> files.put(name, site.text(name)));
    return files;
  }

  /** Every field of every record of a kind, as text. */
  private static Map<RecordKey, Map<String, String>> fields(Project.Site site, RecordKind kind) {
    var all = new TreeMap<RecordKey, Map<String, String>>();
    Catalog catalog = site.plan().catalog();
    catalog
        .data()
        .forEach(
            (key, data) -> {
              if (key.kind() == kind) {
                all.put(key, fields(data));
              }
            });
    return all;
  }

  private static Map<String, String> fields(RecordData data) {
    var fields = new HashMap<String, String>();
    data.fields()
        .names()
        .forEach(
            name -> data.fields().get(name).ifPresent(value -> fields.put(name, value.toString())));
    return fields;
  }
}
