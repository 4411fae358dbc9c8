package io.github.spacecraftcatalog.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the API's files say of each other. They are read with Jackson, not with our reader. */
class ApiTest {

  private static final Pattern RECORD = Pattern.compile("api/v1/(\\w+)/\\d+\\.json");

  private static final Map<String, Map<String, String>> FIELDS =
      Map.of(
          "spacecraft",
          Map.of("status", "spacecraft_statuses", "spacecraft_config", "spacecraft_configurations"),
          "spacecraft_configurations",
          Map.of("type", "spacecraft_configuration_types", "agency", "agencies"),
          "spacecraft_configuration_families",
          Map.of("manufacturer", "agencies", "parent", "spacecraft_configuration_families"),
          "spacecraft_flights",
          Map.of("spacecraft", "spacecraft"),
          "docking_events",
          Map.of(
              "flight_vehicle", "spacecraft_flights",
              "flight_vehicle_chaser", "spacecraft_flights",
              "space_station_target", "space_stations"));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void aCollectionHasEveryRecordAsItsOwnFileHasIt(DataSites.Named named) {
    Map<String, List<JsonNode>> records = records(named.site());

    assertThat(records).isNotEmpty();
    records.forEach(
        (collection, expected) -> {
          JsonNode whole = json(named.site(), "api/v1/" + collection + ".json");
          assertThat(whole.get("count").asInt()).isEqualTo(expected.size());
          assertThat(whole.get("next").isNull()).isTrue();
          assertThat(whole.get("previous").isNull()).isTrue();
          assertThat(withoutLinks(whole.get("results"))).isEqualTo(withoutLinks(expected));
        });
  }

  @Test
  void pagesAreFollowedFromTheFirstToTheLastAsAtTheSource() {
    Project.Site site = many();
    JsonNode whole = json(site, "api/v1/spacecraft.json");
    var followed = new ArrayList<JsonNode>();
    Optional<String> next = Optional.of("https://example.org/many/api/v1/spacecraft/page-1.json");
    Optional<String> previous = Optional.empty();
    int pages = 0;
    while (next.isPresent()) {
      JsonNode page = json(site, next.get().substring("https://example.org/many/".length()));
      assertThat(page.get("count").asInt()).isEqualTo(250);
      assertThat(text(page.get("previous"))).isEqualTo(previous);
      page.get("results").forEach(followed::add);
      previous = next;
      next = text(page.get("next"));
      pages++;
    }

    assertThat(pages).isEqualTo(3);
    assertThat(followed).isEqualTo(list(whole.get("results")));
    assertThat(site.bodies()).doesNotContainKey("api/v1/spacecraft/page-4.json");
  }

  @Test
  void aKindWithoutRecordsHasAnEmptyCollection() {
    Project.Site site = many();

    assertThat(site.text("api/v1/docking_events.json"))
        .isEqualTo("{\n\"count\": 0,\n\"next\": null,\n\"previous\": null,\n\"results\": []\n}\n");
    assertThat(site.text("api/v1/docking_events/page-1.json"))
        .isEqualTo(site.text("api/v1/docking_events.json"));
  }

  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void everyLinkLeadsToAFileOfTheSite(DataSites.Named named) {
    Project.Site site = named.site();
    var links = new TreeMap<String, String>();
    site.bodies().keySet().stream()
        .filter(name -> name.startsWith("api/v1/") && !name.contains("/schemas/"))
        .filter(name -> !name.endsWith("openapi.json"))
        .forEach(name -> links(json(site, name)).forEach(link -> links.put(link, name)));

    assertThat(links).isNotEmpty();
    links.forEach(
        (link, from) ->
            assertThat(site.bodies()).as(from + " -> " + link).containsKey(target(link, from)));
  }

  /** Whatever has the id of a record of the site, and stands in a field for such, is linked. */
  @ParameterizedTest
  @MethodSource(DataSites.EACH)
  void everyRecordThatAFieldNamesIsLinked(DataSites.Named named) {
    Project.Site site = named.site();
    int links = 0;
    for (var fields : FIELDS.entrySet()) {
      for (JsonNode record : records(site).getOrDefault(fields.getKey(), List.of())) {
        for (var field : fields.getValue().entrySet()) {
          String file =
              "api/v1/" + field.getValue() + "/" + record.path(field.getKey()).get("id") + ".json";
          if (site.bodies().containsKey(file)) {
            assertThat(record.path("_links").path(field.getKey()).asString(""))
                .endsWith(file.substring(7));
            links++;
          }
        }
      }
    }

    assertThat(links).isPositive();
  }

  private Project.Site many() {
    return Project.at(folder)
        .with("content/snapshots/many.json", SyntheticCapture.of(250))
        .below("https://example.org/many/")
        .build();
  }

  /** Every text in {@code _links}, and the neighbours of a page. */
  private static List<String> links(JsonNode file) {
    var links = new ArrayList<String>();
    file.findValues("_links").forEach(all -> texts(all, links));
    Stream.of("next", "previous")
        .flatMap(name -> text(file.path(name)).stream())
        .forEach(links::add);
    return links;
  }

  private static void texts(JsonNode value, List<String> texts) {
    if (value.isString()) {
      texts.add(value.asString());
    }
    value.forEach(inner -> texts(inner, texts));
  }

  private static String target(String link, String from) {
    String base = "https://example.org/catalog/";
    String path = URI.create(base + from).resolve(link).toString().substring(base.length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The records by collection, each collection by id. */
  private static Map<String, List<JsonNode>> records(Project.Site site) {
    return site.bodies().keySet().stream()
        .map(RECORD::matcher)
        .filter(matcher -> matcher.matches())
        .collect(
            Collectors.groupingBy(
                matcher -> matcher.group(1),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(matcher -> json(site, matcher.group()), Collectors.toList()),
                    ApiTest::byId)));
  }

  private static List<JsonNode> byId(List<JsonNode> records) {
    return records.stream()
        .sorted((a, b) -> Integer.compare(a.get("id").asInt(), b.get("id").asInt()))
        .toList();
  }

  /** Links of a site without an address are relative to their file. */
  private static List<JsonNode> withoutLinks(Iterable<JsonNode> records) {
    return list(records).stream()
        .map(record -> record.deepCopy().asObject().without("_links"))
        .map(JsonNode.class::cast)
        .toList();
  }

  private static List<JsonNode> list(Iterable<JsonNode> nodes) {
    var list = new ArrayList<JsonNode>();
    nodes.forEach(list::add);
    return list;
  }

  private static Optional<String> text(JsonNode value) {
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static JsonNode json(Project.Site site, String name) {
    return PlainJson.read(site.text(name));
  }
}
