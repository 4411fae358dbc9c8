package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import io.github.spacecraftcatalog.output.Body;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** When pages last changed, and how the list of them is divided. */
class SitemapTest {

  private static final String URL = "https://me.github.io/repo/";
  private static final String DAY_1 = "2026-01-01";
  private static final String DAY_2 = "2026-01-02";
  private static final String DAY_3 = "2026-01-03";
  private static final String UNKNOWN = "unknown";

  @TempDir private Path folder;

  private final Map<String, String> captures = new TreeMap<>();

  @Test
  void pageOfASpacecraftIsAsOldAsItsOwnRecord() {
    capture(DAY_1, craft(1), craft(2));
    capture(DAY_2, craft(1), craft(2).with("in_space", true));

    assertThat(dates())
        .containsEntry("spacecraft/1-ship-1/", DAY_1)
        .containsEntry("spacecraft/2-ship-2/", DAY_2);
  }

  @Test
  void pagesOfGroupsAreAsOldAsTheirNewestMember() {
    Craft gull = craft(2).with("spacecraft_config", Craft.configuration(7, "Gull", List.of()));
    capture(DAY_1, craft(1), gull);
    capture(DAY_2, craft(1), gull.with("in_space", true));

    assertThat(dates())
        .containsEntry("configurations/2-vostok/", DAY_1)
        .containsEntry("families/3-vostok-family/", DAY_1)
        .containsEntry("configurations/7-gull/", DAY_2)
        .containsEntry("agencies/5-bureau/", DAY_2)
        .containsEntry("types/2-capsule/", DAY_2)
        .containsEntry("statuses/4-single-use/", DAY_2)
        .containsEntry("agencies/6-works/", DAY_1);
  }

  @Test
  void allPagesOfAListingHaveItsDate() {
    Craft[] many = IntStream.rangeClosed(1, 101).mapToObj(SitemapTest::craft).toArray(Craft[]::new);
    capture(DAY_1, many);
    capture(DAY_2, craft(1).with("in_space", true));

    assertThat(dates())
        .containsEntry("configurations/2-vostok/", DAY_2)
        .containsEntry("configurations/2-vostok/page-2/", DAY_2)
        .containsEntry("spacecraft/page-2/", DAY_2)
        .containsEntry("spacecraft/50-ship-50/", DAY_1);
  }

  @Test
  void whatAPageSaysOfOtherRecordsCounts() {
    capture(DAY_1, craft(1), craft(2).with("spacecraft_config", null));
    captures.put(DAY_2, agency(6, "Works"));

    assertThat(dates())
        .containsEntry("agencies/6-works/", DAY_2)
        .containsEntry("families/3-vostok-family/", DAY_2)
        .containsEntry("configurations/2-vostok/", DAY_2)
        .containsEntry("spacecraft/1-ship-1/", DAY_2)
        .containsEntry("spacecraft/2-ship-2/", DAY_1)
        .containsEntry("types/2-capsule/", DAY_1)
        .containsEntry("agencies/5-bureau/", DAY_1);
  }

  @Test
  void flightsAndDockingsAndStationsAreOnThePageOfTheSpacecraft() {
    capture(DAY_1, craft(1), craft(2));
    captures.put(DAY_2, flight(11, 1));
    assertThat(dates())
        .containsEntry("spacecraft/1-ship-1/", DAY_2)
        .containsEntry("spacecraft/2-ship-2/", DAY_1)
        .containsEntry("families/3-vostok-family/", DAY_1);

    captures.put(DAY_3, docking(12, 11));
    assertThat(dates())
        .containsEntry("spacecraft/1-ship-1/", DAY_3)
        .containsEntry("spacecraft/2-ship-2/", DAY_1);

    captures.put("2026-01-04", "[%s]".formatted(station("De-Orbited")));
    assertThat(dates())
        .containsEntry("spacecraft/1-ship-1/", "2026-01-04")
        .containsEntry("spacecraft/2-ship-2/", DAY_1);
  }

  @Test
  void pagesAboutTheWholeCatalogChangeWithAnyRecord() {
    capture(DAY_1, craft(1));
    capture(DAY_2, craft(1), craft(2));

    Map<String, String> dates = dates();

    for (String page :
        List.of("", "spacecraft/", "families/", "statuses/", "statistics/", "data/")) {
      assertThat(dates).containsEntry(page, DAY_2);
    }
    for (String page :
        List.of("in-space/", "records/", "timeline/", "data-quality/", "image-credits/", "api/")) {
      assertThat(dates).containsEntry(page, UNKNOWN);
    }
    assertThat(dates).containsEntry("about/", UNKNOWN);
  }

  @Test
  void statusThatASpacecraftLeavesChangesOnThatDay() {
    Craft retired = craft(1).with("status", Map.of("id", 2, "name", "Retired"));
    capture(DAY_1, active(1), active(2));
    capture(DAY_2, retired, active(2));
    capture(DAY_3, retired.with("in_space", true), active(2));

    assertThat(dates())
        .containsEntry("statuses/1-active/", DAY_2)
        .containsEntry("statuses/2-retired/", DAY_3)
        .containsEntry("spacecraft/1-ship-1/", DAY_3)
        .containsEntry("spacecraft/2-ship-2/", DAY_1);
  }

  @Test
  void captureThatIsSilentAboutTheStatusIsNotTheDayOfTheLoss() {
    capture(DAY_1, active(1));
    captures.put(DAY_2, flight(11, 1));
    capture(DAY_3, active(1).with("status", null));

    assertThat(dates()).containsEntry("statuses/1-active/", DAY_3);
  }

  @Test
  void configurationThatASpacecraftLeavesChangesWithAllThatItIsAPartOf() {
    Craft gull = craft(2).with("spacecraft_config", Craft.configuration(7, "Gull", List.of()));
    capture(DAY_1, craft(1), craft(2));
    capture(DAY_2, craft(1), gull);

    assertThat(dates())
        .containsEntry("configurations/7-gull/", DAY_2)
        .containsEntry("configurations/2-vostok/", DAY_2)
        .containsEntry("families/3-vostok-family/", DAY_2)
        .containsEntry("spacecraft/1-ship-1/", DAY_1)
        .containsEntry("agencies/6-works/", DAY_1);
  }

  @Test
  void groupsThatAConfigurationLeavesChangeOnThatDay() {
    Map<String, Object> design =
        Craft.configuration(2, "Vostok", List.of(Craft.family(3, "Vostok family")));
    var moved = new HashMap<>(design);
    moved.put("family", List.of(Craft.family(8, "Gulls")));
    moved.put("agency", Craft.agency(9, "Other", "O"));
    moved.put("type", Map.of("id", 7, "name", "Plane"));
    capture(DAY_1, craft(1).with("spacecraft_config", design));
    capture(DAY_2, craft(1).with("spacecraft_config", moved));
    moved.put("in_use", true);
    capture(DAY_3, craft(1).with("spacecraft_config", moved));

    assertThat(dates())
        .containsEntry("families/3-vostok-family/", DAY_2)
        .containsEntry("agencies/5-bureau/", DAY_2)
        .containsEntry("types/2-capsule/", DAY_2)
        .containsEntry("families/8-gulls/", DAY_3)
        .containsEntry("agencies/9-other/", DAY_3)
        .containsEntry("types/7-plane/", DAY_3);
  }

  @Test
  void familiesThatLoseOrGainAPartChangeOnThatDay() {
    capture(DAY_1, craft(1).with("spacecraft_config", partOf(4, "Old")));
    capture(DAY_2, craft(1).with("spacecraft_config", partOf(5, "New")));

    assertThat(dates())
        .containsEntry("families/4-old/", DAY_2)
        .containsEntry("families/14-above-old/", DAY_2)
        .containsEntry("families/5-new/", DAY_2)
        .containsEntry("families/15-above-new/", DAY_2);
  }

  @Test
  void groupsOfACraftThatBecomesAPlaceholderChangeOnThatDay() {
    capture(DAY_1, craft(1), craft(2));
    capture(DAY_2, craft(1), craft(2).with("is_placeholder", true));

    assertThat(dates())
        .containsEntry("configurations/2-vostok/", DAY_2)
        .containsEntry("families/3-vostok-family/", DAY_2)
        .containsEntry("statuses/4-single-use/", DAY_2)
        .containsEntry("spacecraft/1-ship-1/", DAY_1);
  }

  @Test
  void knownDaysCountMoreThanUnknownAge() {
    capture("capture", craft(1), craft(2));
    capture(DAY_2, craft(1), craft(2).with("in_space", true));

    assertThat(dates())
        .containsEntry("spacecraft/1-ship-1/", UNKNOWN)
        .containsEntry("spacecraft/2-ship-2/", DAY_2)
        .containsEntry("families/3-vostok-family/", DAY_2)
        .containsEntry("agencies/6-works/", UNKNOWN)
        .containsEntry("", DAY_2);
  }

  @Test
  void withoutADateNothingIsDated() {
    Site ours = Project.OURS.below(URL).build();

    assertThat(ours.text("sitemap.xml")).contains("<loc>").doesNotContain("lastmod");
  }

  @Test
  void moreThanFiftyThousandPagesAreDivided() {
    Map<String, String> dates = new HashMap<>();
    StringBuilder capture = new StringBuilder("[");
    for (int id = 1; id <= 50_100; id++) {
      capture.append(id == 1 ? "" : ",");
      capture.append("{\"id\":%d,\"name\":\"S\",\"spacecraft_config\":null}".formatted(id));
    }
    captures.put(DAY_1, capture.append(']').toString());
    captures.put(DAY_2, "{\"id\":50100,\"name\":\"T\",\"spacecraft_config\":null}");
    SitePlan plan = project().plan();
    Map<String, Body> bodies = Project.lazyBodies(plan);

    Map<String, String> parts = entries(text(bodies, "sitemap.xml"), "sitemap");

    assertThat(parts)
        .containsOnly(Map.entry("sitemap-1.xml", DAY_2), Map.entry("sitemap-2.xml", DAY_2));
    for (String part : parts.keySet()) {
      Map<String, String> pages = entries(text(bodies, part), "url");
      assertThat(pages).hasSizeBetween(1, 50_000);
      dates.putAll(pages);
    }
    assertThat(dates.keySet())
        .isEqualTo(
            plan.pages().stream()
                .filter(Page::isListed)
                .map(page -> page.path().value())
                .collect(Collectors.toSet()));
    assertThat(dates)
        .hasSizeGreaterThan(50_100)
        .containsEntry("spacecraft/1-s/", DAY_1)
        .containsEntry("spacecraft/50100-t/", DAY_2);
    assertThat(text(bodies, "robots.txt")).contains("Sitemap: " + URL + "sitemap.xml\n");
  }

  private static Craft craft(int id) {
    return Craft.of(id, "Ship " + id);
  }

  private static Craft active(int id) {
    return craft(id).with("status", Map.of("id", 1, "name", "Active"));
  }

  /** A configuration of a family that is a part of a family that is a part of another. */
  private static Map<String, Object> partOf(int id, String name) {
    var above = new HashMap<>(Craft.family(id + 10, "Above " + name));
    var parent = new HashMap<>(Craft.family(id, name));
    parent.put("parent", above);
    var family = new HashMap<>(Craft.family(3, "Vostok family"));
    family.put("parent", parent);
    return Craft.configuration(2, "Vostok", List.of(family));
  }

  private void capture(String name, Craft... crafts) {
    captures.put(name, Craft.capture(crafts));
  }

  private static String agency(int id, String name) {
    return new ObjectMapper()
        .writeValueAsString(
            List.of(
                Map.of(
                    "id",
                    id,
                    "name",
                    name,
                    "abbrev",
                    "W",
                    "type",
                    Map.of("id", 1, "name", "Government"),
                    "administrator",
                    "Somebody",
                    "founding_year",
                    1946)));
  }

  private static String flight(int id, int craft) {
    return """
        [{"id": %d, "destination": "Mir", "mission_end": null,
          "spacecraft": {"id": %d, "name": "Ship %2$d"}}]"""
        .formatted(id, craft);
  }

  private static String docking(int id, int flight) {
    return """
        [{"id": %d, "docking": "1999-01-01T00:00:00Z", "departure": null,
          "flight_vehicle_chaser": {"id": %d, "destination": "Mir", "mission_end": null},
          "space_station_target": %s}]"""
        .formatted(id, flight, station("Active"));
  }

  private static String station(String status) {
    return """
        {"id": 3, "name": "Mir", "status": {"id": 1, "name": "%s"}, "founded": "1986-02-20",
         "deorbited": null}"""
        .formatted(status);
  }

  private Project project() {
    Project project = Project.at(folder).with("content/about.md", "# About\n");
    captures.forEach((name, text) -> project.with("content/snapshots/" + name + ".json", text));
    return project.below(URL);
  }

  /** The pages with their days. */
  private Map<String, String> dates() {
    return entries(text(Project.lazyBodies(project().plan()), "sitemap.xml"), "url");
  }

  private static Map<String, String> entries(String xml, String element) {
    var entries = new HashMap<String, String>();
    for (Element entry : Jsoup.parse(xml, Parser.xmlParser()).select(element)) {
      String date = entry.select("lastmod").text();
      entries.put(
          entry.select("loc").text().substring(URL.length()), date.isEmpty() ? UNKNOWN : date);
    }
    return entries;
  }

  private static String text(Map<String, Body> bodies, String name) {
    Body body = bodies.get(name);
    if (body == null) {
      throw new AssertionError("there is no " + name);
    }
    try {
      return new String(body.bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
