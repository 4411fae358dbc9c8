package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.export.PlainJson;
import io.github.spacecraftcatalog.output.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every field and value of every record in a capture is in the record's download, or among what it
 * says was superseded. Both are read with Jackson's tree, which shares nothing with the program.
 */
class LosslessTest {

  /** Members that tell a kind of record, and the folder of its downloads. */
  private static final Map<List<String>, String> SHAPES =
      Map.of(
          List.of("spacecraft_config"), "spacecraft",
          List.of("in_use", "agency"), "spacecraft_configurations",
          List.of("mission_end", "destination"), "spacecraft_flights",
          List.of("docking", "departure"), "docking_events",
          List.of("founded", "deorbited"), "space_stations");

  /** Members of such records that are records, whatever they look like. */
  private static final Map<String, Map<String, String>> NESTED =
      Map.of(
          "spacecraft", Map.of("status", "spacecraft_statuses"),
          "spacecraft_configurations",
              Map.of(
                  "type", "spacecraft_configuration_types",
                  "agency", "agencies",
                  "family", "spacecraft_configuration_families"),
          "spacecraft_configuration_families",
              Map.of("manufacturer", "agencies", "parent", "spacecraft_configuration_families"),
          "docking_events",
              Map.of(
                  "flight_vehicle", "spacecraft_flights",
                  "flight_vehicle_chaser", "spacecraft_flights",
                  "space_station_target", "space_stations"));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("captures")
  void everyFieldOfEveryRecordIsInItsDownload(Path capture) throws IOException {
    assertThat(lost(Files.readString(capture))).isEmpty();
  }

  static Stream<Path> captures() throws IOException {
    return Stream.concat(files(Samples.FIXTURES), files(Path.of("content/snapshots")))
        .filter(
            file ->
                file.toString()
                    .matches(
                        ".*(/page|/record|/array|/agency|/family|/configuration|/flight|/station|/detail-page|[0-9a-f]{16})[.](json|txt)"));
  }

  @Test
  void everyFieldOfEverySampleIsInItsDownload() throws IOException {
    for (Path sample :
        files(Samples.folder()).filter(file -> file.toString().endsWith(".json")).toList()) {
      assertThat(lost(Files.readString(sample))).as(sample.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "0.10000000000000000555",
        "12345678901234567890123",
        "-0",
        "3",
        "3.0",
        "3.00",
        "1E+2",
        "\"\"",
        "null",
        "\"P0003DT00H\"",
        "\"\\ud800\"",
        "{\"a/b\": {\"c~d\": [1, {\"\": 2}]}}",
        "[[], {}, [null, \"\"]]",
        "{\"z\": 1, \"a\": 2}",
        "\"\\u0000\""
      })
  void anUnknownValueIsKeptToTheLastDigit(String value) throws IOException {
    String record = "{\"x/y~z\": %s, \"spacecraft_config\": null, \"name\": \"T\", \"id\": 1}";

    String download = downloads(record.formatted(value)).getOrDefault("spacecraft/1", "");

    assertThat(download.replaceAll("\\s", ""))
        .startsWith(
            "{\"x/y~z\":"
                + value.replaceAll("\\s", "")
                + ",\"spacecraft_config\":null,\"name\":\"T\",\"id\":1,");
  }

  private List<String> lost(String text) throws IOException {
    Map<String, String> downloads = downloads(text);
    var lost = new ArrayList<String>();
    records(PlainJson.read(text.substring(bodyStart(text))), Optional.empty(), downloads, lost);
    return lost;
  }

  /** The browsable page stands in front of its JSON. */
  private static int bodyStart(String text) {
    int status = Math.max(0, text.indexOf("HTTP 200"));
    int object = text.indexOf('{', status);
    int array = text.indexOf(status == 0 ? "[" : "\n[", status);
    return array >= 0 && array < object ? array : object;
  }

  private void records(
      JsonNode value, Optional<String> kind, Map<String, String> downloads, List<String> lost) {
    Optional<String> known = kind.filter(any -> value.isObject()).or(() -> kindOf(value));
    known.ifPresent(name -> compare(value, name + "/" + value.get("id"), downloads, lost));
    Map<String, String> nested = known.map(NESTED::get).orElse(Map.of());
    value
        .properties()
        .forEach(
            member ->
                records(
                    member.getValue(),
                    Optional.ofNullable(nested.get(member.getKey())),
                    downloads,
                    lost));
    if (value.isArray()) {
      value.forEach(element -> records(element, kind, downloads, lost));
    }
  }

  private static Optional<String> kindOf(JsonNode value) {
    return SHAPES.entrySet().stream()
        .filter(shape -> shape.getKey().stream().allMatch(value::has))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void compare(
      JsonNode record, String name, Map<String, String> downloads, List<String> lost) {
    String text = downloads.get(name);
    if (text == null) {
      lost.add(name + " as a whole");
      return;
    }
    JsonNode download = PlainJson.read(text);
    JsonNode superseded = download.path("_provenance").path("superseded");
    leaves(
        record,
        "",
        (pointer, value) -> {
          boolean isOld = superseded.valueStream().anyMatch(old -> covers(old, pointer, value));
          if (!value.equals(download.at(pointer)) && !isOld) {
            lost.add(name + pointer + " " + value);
          }
        });
  }

  /** A superseded value may stand for all that was in it. */
  private static boolean covers(JsonNode old, String pointer, JsonNode value) {
    String at = old.path("pointer").asString();
    return pointer.equals(at)
        ? value.equals(old.get("value"))
        : pointer.startsWith(at + "/")
            && value.equals(old.path("value").at(pointer.substring(at.length())));
  }

  private static void leaves(JsonNode value, String pointer, BiConsumer<String, JsonNode> leaf) {
    if (value.isEmpty()) {
      leaf.accept(pointer, value);
    }
    value
        .properties()
        .forEach(
            member ->
                leaves(
                    member.getValue(),
                    pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                    leaf));
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        leaves(value.get(i), pointer + "/" + i, leaf);
      }
    }
  }

  /** The downloads by folder and id. */
  private Map<String, String> downloads(String capture) throws IOException {
    Path content = Files.createTempDirectory(folder, "content");
    Files.createDirectory(content.resolve("snapshots"));
    Files.writeString(content.resolve("snapshots/capture.json"), capture);
    var sources =
        new SiteSources(
            folder,
            content.resolve("snapshots"),
            content,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var downloads = new HashMap<String, String>();
    for (SiteFile file : SiteBuild.files(SiteBuild.plan(sources, new Diagnostics()))) {
      String name = file.path().fileName();
      if (name.startsWith("api/v1/") && name.endsWith(".json")) {
        downloads.put(
            name.substring("api/v1/".length(), name.length() - ".json".length()),
            new String(file.body().bytes(), StandardCharsets.UTF_8));
      }
    }
    return downloads;
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new TreeSet<>(files.filter(Files::isRegularFile).toList()).stream();
    }
  }
}
