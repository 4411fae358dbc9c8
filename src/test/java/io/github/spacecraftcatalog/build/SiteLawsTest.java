package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import io.github.spacecraftcatalog.site.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What holds for every site, whatever its sources. */
class SiteLawsTest {

  /** What may go when a record is added: tables are divided into pages anew. */
  private static final String TABLE_PAGE =
      ".*/((by-[a-z-]+/(descending/)?)?(page-\\d+/)?index.html|page-\\d+\\.json)";

  @TempDir Path folder;

  @Test
  void ourOwnSiteHasNoFaults() {
    assertThat(Project.OURS.faults()).isEmpty();
    assertThat(Project.OURS.below("https://me.github.io/a/b/").faults()).isEmpty();
  }

  @Test
  void everyRecordOfTheCapturesHasItsPage() throws IOException {
    Set<String> pages = new TreeSet<>(Project.OURS.build().pages());
    Map<String, String> missing = new TreeMap<>();
    forEachRecordInOurCaptures(
        (folder, id) -> {
          String page = "^" + folder + "/" + id + "(-[^/]+)?/index.html$";
          if (pages.stream().noneMatch(name -> name.matches(page))) {
            missing.put(folder + "/" + id, page);
          }
        });

    assertThat(missing).isEmpty();
  }

  /** Has another name whenever the catalog is another one, and nothing links to it. */
  private static boolean isIndexForScripts(String name) {
    return name.matches("assets/(index|words)[.][0-9a-f]{10}[.]json");
  }

  @Test
  void addingARecordMovesNoPage() {
    Craft[] few = crafts(100);
    Craft[] more = crafts(101);
    more[100] =
        Craft.of(1000, "Vostok 50")
            .with("time_in_space", "P9D")
            .with("spacecraft_config", Craft.configuration(7, "Vostok", List.of()));
    Set<String> before = Project.of(folder.resolve("few"), few).build().bodies().keySet();
    Set<String> after = Project.of(folder.resolve("more"), more).build().bodies().keySet();

    var gone = new TreeSet<>(before);
    gone.removeAll(after);
    gone.removeIf(SiteLawsTest::isIndexForScripts);
    assertThat(gone).isEmpty();
    assertThat(after)
        .contains("spacecraft/1000-vostok-50/index.html", "configurations/7-vostok/index.html")
        .contains("spacecraft/page-2/index.html");
  }

  @Test
  void aFewerRecordsLeaveAllOtherPagesWhereTheyWere() {
    Set<String> before = Project.of(folder.resolve("many"), crafts(101)).build().bodies().keySet();
    Set<String> after = Project.of(folder.resolve("few"), crafts(100)).build().bodies().keySet();

    var gone = new TreeSet<>(before);
    gone.removeAll(after);
    gone.removeIf(SiteLawsTest::isIndexForScripts);
    assertThat(gone)
        .contains("spacecraft/101-ship-101/index.html")
        .allMatch(name -> name.matches(".*/101[-.].*") || name.matches(TABLE_PAGE));
  }

  @Test
  void aRenamedRecordKeepsItsOldAddress() {
    Project project =
        Project.at(folder)
            .with("content/snapshots/2025-01-01.json", Craft.capture(Craft.of(1, "Old")))
            .with("content/snapshots/2026-01-01.json", Craft.capture(Craft.of(1, "New")));

    Document old = Jsoup.parse(project.build().text("spacecraft/1-old/index.html"));

    assertThat(old.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../../spacecraft/1-new/");
    assertThat(old.select("h1").text()).isEqualTo("New");
    assertThat(old.select("meta[name=robots]").attr("content")).startsWith("noindex");
    assertThat(project.faults()).isEmpty();
  }

  @Test
  void linksAreRelativeButForThePageOfLostAddresses() {
    Site site = Project.OURS.below("https://me.github.io/a/b/").build();

    for (String name : site.pages()) {
      boolean lost = name.equals("404.html");
      for (String address : internalAddresses(Jsoup.parse(site.text(name)))) {
        assertThat(address.startsWith("/"))
            .as("%s links to %s", name, address)
            .isEqualTo(lost && !address.startsWith("#"));
        assertThat(!lost || address.startsWith("#") || address.startsWith("/a/b/"))
            .as("%s links to %s", name, address)
            .isTrue();
      }
    }
  }

  private static List<String> internalAddresses(Document page) {
    var addresses = new ArrayList<String>();
    for (Element element : page.select("[href], [src]")) {
      String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      if (!URI.create(address).isAbsolute()) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  @Test
  void thePageOfLostAddressesIsWrittenForTheRootWhereTheAddressIsNotKnown() {
    Document lost = Jsoup.parse(Project.of(folder, Craft.of(1, "Ship")).build().text("404.html"));

    assertThat(internalAddresses(lost)).allMatch(href -> href.matches("[/#].*"));
  }

  @Test
  void onlyTheBaseUrlMakesLinksAbsolute() {
    Site site = Project.of(folder, Craft.of(1, "Ship")).build();

    assertThat(site.bodies()).doesNotContainKey("sitemap.xml");
    assertThat(site.text("robots.txt")).isEqualTo("User-agent: *\nDisallow:\n");
    for (String name : site.pages()) {
      assertThat(Jsoup.parse(site.text(name)).select("link[rel=canonical]")).isEmpty();
    }
  }

  @Test
  void theSitemapHasExactlyTheListedPages() throws Exception {
    Site site = Project.OURS.below("https://me.github.io/repo/").build();
    NodeList locations =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(site.bodies().get("sitemap.xml")))
            .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
    List<String> listed =
        IntStream.range(0, locations.getLength())
            .mapToObj(i -> locations.item(i).getTextContent())
            .toList();

    List<String> indexable = new ArrayList<>();
    for (String name : site.pages()) {
      Document page = Jsoup.parse(site.text(name));
      if (page.select("meta[name=robots]").isEmpty()) {
        String address = page.select("link[rel=canonical]").attr("href");
        assertThat(address)
            .isEqualTo("https://me.github.io/repo/" + name.replaceFirst("index\\.html$", ""));
        indexable.add(address);
      }
    }
    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(indexable);
    assertThat(listed).contains("https://me.github.io/repo/").doesNotContain("404.html");
    assertThat(site.plan().pages()).filteredOn(Page::isListed).hasSameSizeAs(listed);
    assertThat(site.text("robots.txt"))
        .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://me.github.io/repo/sitemap.xml\n");
  }

  @Test
  void pagesInAnotherOrderPointToTheListedOne() {
    Site site = Project.of(folder, crafts(101)).below("https://me.github.io/repo/").build();

    assertThat(canonical(site, "spacecraft/by-id/page-2/"))
        .isEqualTo("https://me.github.io/repo/spacecraft/");
    assertThat(canonical(site, "spacecraft/page-2/"))
        .isEqualTo("https://me.github.io/repo/spacecraft/page-2/");
    assertThat(canonical(site, "types/2-capsule/by-id/descending/"))
        .isEqualTo("https://me.github.io/repo/types/2-capsule/");
  }

  private static String canonical(Site site, String page) {
    return Jsoup.parse(site.text(page + "index.html")).select("link[rel=canonical]").attr("href");
  }

  @Test
  void gitHubPagesServesTheSiteAsItIs() {
    assertThat(Project.of(folder, Craft.of(1, "Ship")).build().bodies().get(".nojekyll")).isEmpty();
  }

  @Test
  void aFamilyTreeIsShownFromItsRoots() {
    Map<String, Object> child = Craft.family(11, "Progress M");
    child.put("parent", Craft.family(10, "Progress"));
    Site site =
        Project.of(
                folder,
                Craft.of(1, "Progress M-1")
                    .with("spacecraft_config", Craft.configuration(4, "11F615", List.of(child))))
            .build();

    Document index = Jsoup.parse(site.text("families/index.html"));
    assertThat(index.select(".tree > li > .tree__row > a").eachText()).containsExactly("Progress");
    assertThat(index.select(".tree > li li > .tree__row > a").eachText())
        .containsExactly("Progress M");
    assertThat(Jsoup.parse(site.text("families/10-progress/index.html")).select("#spacecraft th a"))
        .extracting(Element::text)
        .contains("Progress M-1");
  }

  private static Craft[] crafts(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(id -> Craft.of(id, "Ship " + id))
        .toArray(Craft[]::new);
  }

  private static void forEachRecordInOurCaptures(BiConsumer<String, Integer> record)
      throws IOException {
    var seen = new HashSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("content/snapshots"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        JsonNode page =
            new ObjectMapper()
                .readTree(text.substring(text.indexOf("\n{") + 1, text.lastIndexOf('}') + 1));
        for (JsonNode craft : page.path("results")) {
          JsonNode configuration = craft.path("spacecraft_config");
          var found = new ArrayList<Map.Entry<String, JsonNode>>();
          found.add(Map.entry("spacecraft", craft));
          found.add(Map.entry("statuses", craft.path("status")));
          found.add(Map.entry("configurations", configuration));
          found.add(Map.entry("types", configuration.path("type")));
          found.add(Map.entry("agencies", configuration.path("agency")));
          for (JsonNode family : configuration.path("family")) {
            found.add(Map.entry("families", family));
            found.add(Map.entry("families", family.path("parent")));
            found.add(Map.entry("agencies", family.path("manufacturer")));
          }
          found.stream()
              .filter(entry -> entry.getValue().has("id") && seen.add(entry.toString()))
              .forEach(
                  entry -> record.accept(entry.getKey(), entry.getValue().get("id").intValue()));
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(40);
  }
}
