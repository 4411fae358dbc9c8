package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import io.github.spacecraftcatalog.node.NodeTools;
import io.github.spacecraftcatalog.site.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What pages say of how to cite them. */
class CitationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://me.github.io/a_repo/";
  private static final String SHIP = "spacecraft/1-ship/index.html";

  @TempDir private Path folder;

  /**
   * How a page says that it is to be cited.
   *
   * @param text in words
   * @param bibTex as BibTeX
   * @param cslJson as CSL-JSON
   */
  record Cited(String text, String bibTex, String cslJson) {}

  @Test
  void everyPageThatSearchEnginesListIsCitableButTheHomePage() {
    Site site = Project.OURS.below(BASE).build();

    assertThat(cited(site).keySet())
        .containsExactlyInAnyOrderElementsOf(
            site.plan().pages().stream()
                .filter(page -> page.isListed() && !(page instanceof Page.Home))
                .map(page -> page.path().fileName())
                .toList());
  }

  @Test
  void twoReadersUnderstandTheSame() throws IOException {
    Map<String, Cited> pages = cited(Project.OURS.below(BASE).build());

    List<JsonNode> read = read(pages.values());

    assertThat(read).hasSameSizeAs(pages.keySet()).isNotEmpty();
    assertThat(read).allSatisfy(CitationTest::saysTheSameTwice);
    assertThat(read.stream().map(page -> page.at("/cslJson/id").asString()).toList())
        .doesNotHaveDuplicates();
    assertThat(read.stream().map(page -> page.at("/cslJson/URL").asString()).toList())
        .containsExactlyElementsOf(
            pages.keySet().stream()
                .map(name -> BASE + name.replaceFirst("index\\.html$", ""))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50 % of A & B_2, #3: $4",
        "{Ship} } of \\LaTeX{",
        "~x^2~ --- \"quoted\" ''so`` 'so'",
        "Lemaître 東方 Восток 🚀",
        "<b>Bold</b> </pre>",
        "and, others and more",
        "@misc{x, title = {y}}"
      })
  void aTitleIsReadAsItIs(String name) throws IOException {
    Site site = Project.of(folder, Craft.of(1, "Ship " + name)).below(BASE).build();
    String page = site.plan().pathOf(site.plan().catalog().spacecraft().get(0)).fileName();

    JsonNode read = read(List.of(on(page, cited(site)))).get(0);

    saysTheSameTwice(read);
    assertThat(read.at("/cslJson/title").asString()).isEqualTo("Ship " + name);
  }

  @Test
  void aReferenceNamesTheSourceAndTheDayOfTheNewestCapture() {
    Project project = Project.at(folder).below(BASE);
    project.with("content/snapshots/2025-12-01.json", Craft.capture(Craft.of(1, "Ship")));
    project.with("content/snapshots/2026-01-31.json", Craft.capture(Craft.of(1, "Ship")));
    project.with("content/snapshots/2026-02-03.json", Craft.capture(Craft.of(2, "Other")));
    Map<String, Cited> pages = cited(project.build());

    Cited ship = on(SHIP, pages);
    assertThat(ship.text())
        .isEqualTo(
            "The Space Devs. “Ship”. Spacecraft catalog, data of Launch Library 2, as of"
                + " 2026-01-31. "
                + BASE
                + "spacecraft/1-ship/");
    assertThat(ship.bibTex())
        .isEqualTo(
            """
            @misc{spacecraft-1,
              author = {{The Space Devs}},
              title = {{Ship}},
              howpublished = {Spacecraft catalog},
              year = {2026},
              month = jan,
              note = {Data of Launch Library 2, as of 2026-01-31},
              url = {https://me.github.io/a_repo/spacecraft/1-ship/},
            }""");
    assertThat(JSON.readTree(ship.cslJson()).at("/0/issued/date-parts/0").toString())
        .isEqualTo("[2026,1,31]");
    assertThat(on("statistics/index.html", pages).text()).contains("as of 2026-02-03");
  }

  @Test
  void withoutADatedCaptureNoDateIsNamed() {
    Cited ship = on(SHIP, cited(Project.of(folder, Craft.of(1, "Ship")).below(BASE).build()));

    assertThat(ship.text()).doesNotContain("as of");
    assertThat(ship.bibTex()).doesNotContain("year", "month", "as of");
    assertThat(JSON.readTree(ship.cslJson()).get(0).has("issued")).isFalse();
  }

  @Test
  void nobodyIsNamedAsTheAuthorOfWhatWasWrittenByHand() {
    Project project = Project.of(folder, Craft.of(1, "Ship")).below(BASE);
    project.with("content/about.md", "---\ntitle: About\n---\nText.");

    Cited about = on("about/index.html", cited(project.build()));

    assertThat(about.text()).isEqualTo("“About”. Spacecraft catalog. " + BASE + "about/");
    assertThat(about.bibTex() + about.cslJson()).doesNotContain("Space Devs", "author");
  }

  @Test
  void aPageWrittenByHandIsNotTakenForARecord() {
    Project project = Project.of(folder, Craft.of(1, "Ship")).below(BASE);
    project.with("content/spacecraft-1.md", "---\ntitle: One\n---\nText.");

    Map<String, Cited> pages = cited(project.build());

    assertThat(on("spacecraft-1/index.html", pages).bibTex())
        .startsWith("@misc{page-spacecraft-1,");
    assertThat(on(SHIP, pages).bibTex()).startsWith("@misc{spacecraft-1,");
  }

  @Test
  void thePlaceOfASiteHasToBeKnown() {
    assertThat(cited(Project.of(folder, Craft.of(1, "Ship")).build())).isEmpty();
  }

  private static void saysTheSameTwice(JsonNode page) {
    JsonNode bibTex = page.get("bibTex");
    JsonNode csl = page.get("cslJson");
    for (String field : List.of("id", "title", "URL")) {
      assertThat(bibTex.get(field).asString()).isEqualTo(csl.get(field).asString());
    }
    assertThat(bibTex.get("publisher")).isEqualTo(csl.get("container-title"));
    assertThat(bibTex.at("/author/0/family").asString(""))
        .isEqualTo(csl.at("/author/0/literal").asString(""));
    for (String part : List.of("/issued/date-parts/0/0", "/issued/date-parts/0/1")) {
      assertThat(bibTex.at(part)).isEqualTo(csl.at(part));
    }
  }

  /** What Citation.js makes of citations; it leaves out what it does not know. */
  private List<JsonNode> read(Iterable<Cited> pages) throws IOException {
    Path file = folder.resolve("citations.json");
    Files.writeString(file, JSON.writeValueAsString(pages));
    var read = new ArrayList<JsonNode>();
    JSON.readTree(NodeTools.run("citation.js", file.toAbsolutePath().toString()))
        .forEach(read::add);
    int index = 0;
    for (Cited page : pages) {
      assertThat(read.get(index++).get("cslJson")).isEqualTo(JSON.readTree(page.cslJson()).get(0));
    }
    return read;
  }

  private static Cited on(String page, Map<String, Cited> pages) {
    return Optional.ofNullable(pages.get(page)).orElseThrow();
  }

  private static Map<String, Cited> cited(Site site) {
    var pages = new TreeMap<String, Cited>();
    for (String name : site.pages()) {
      Elements forms = Jsoup.parse(site.text(name)).select("main details.cite pre");
      List<String> texts = forms.stream().map(Element::wholeText).toList();
      if (!texts.isEmpty()) {
        pages.put(name, new Cited(texts.get(0), texts.get(1), texts.get(2)));
      }
    }
    return pages;
  }
}
