package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.spacecraftcatalog.build.Project.Site;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is new in the catalog, as feeds. */
class FeedsTest {

  private static final String URL = "https://me.github.io/repo/";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void newestComesFirstAndOfOneDayTheHighestNumber() {
    Site site =
        site(
            Map.of(
                "2026-01-01", List.of(craft(2), craft(1)),
                "2026-01-02", List.of(craft(1), craft(4), craft(3))));

    assertThat(entries(site.text("feed.json")))
        .containsExactly(
            "4 Ship 4 2026-01-02T00:00:00Z",
            "3 Ship 3 2026-01-02T00:00:00Z",
            "2 Ship 2 2026-01-01T00:00:00Z",
            "1 Ship 1 2026-01-01T00:00:00Z");
  }

  @Test
  void firstDatedCaptureCountsWhateverOlderOnesWithoutADateHold() {
    Site site =
        site(
            Map.of(
                "capture", List.of(craft(1), craft(2)),
                "2026-01-02", List.of(craft(1)),
                "2026-01-03", List.of(craft(1))));

    assertThat(entries(site.text("feed.json"))).containsExactly("1 Ship 1 2026-01-02T00:00:00Z");
  }

  @Test
  void placeholdersAreNotNews() {
    Site site =
        site(Map.of("2026-01-01", List.of(craft(1), craft(2).with("is_placeholder", true))));

    assertThat(entries(site.text("feed.json"))).containsExactly("1 Ship 1 2026-01-01T00:00:00Z");
  }

  @Test
  void noMoreThanAHundredAreTold() {
    Site site =
        site(
            Map.of(
                "2026-01-01", IntStream.rangeClosed(1, 101).mapToObj(FeedsTest::craft).toList()));

    assertThat(entries(site.text("feed.json"))).hasSize(100).noneMatch(any -> any.startsWith("1 "));
    assertThat(Jsoup.parse(site.text("feed.atom")).select("entry")).hasSize(100);
  }

  @Test
  void familiesAndAgenciesHaveFeedsOfTheirOwn() {
    Craft other =
        craft(2)
            .with(
                "spacecraft_config",
                Craft.configuration(7, "Gull", List.of(Craft.family(8, "Gulls"))));
    Site site = site(Map.of("2026-01-01", List.of(craft(1), other)));

    assertThat(entries(site.text("feeds/families/8.json")))
        .containsExactly("2 Ship 2 2026-01-01T00:00:00Z");
    assertThat(entries(site.text("feeds/agencies/5.json"))).hasSize(2);
    // It builds families, and operates nothing.
    assertThat(feeds(site))
        .containsExactlyInAnyOrder(
            "feed.atom",
            "feed.json",
            "feeds/families/3.atom",
            "feeds/families/3.json",
            "feeds/families/8.atom",
            "feeds/families/8.json",
            "feeds/agencies/5.atom",
            "feeds/agencies/5.json");
    assertThat(JSON.readTree(site.text("feeds/families/8.json")).get("title").asString())
        .isEqualTo("New spacecraft: Gulls · Spacecraft catalog");
  }

  @Test
  void entrySaysWhatTheSpacecraftIs() {
    Site site =
        site(
            Map.of(
                "2026-01-01",
                List.of(
                    craft(1),
                    craft(2).with("spacecraft_config", null).with("status", null),
                    craft(3)
                        .with("spacecraft_config", Craft.configuration(7, "Gull", List.of())))));

    assertThat(JSON.readTree(site.text("feed.json")).get("items"))
        .extracting(item -> item.get("content_text").asString())
        .containsExactly(
            "Configuration: Gull; family: none; agency: Bureau; status: Single Use. The first"
                + " dated capture that holds it is of 2026-01-01.",
            "Configuration: unknown; family: unknown; agency: unknown; status: unknown. The first"
                + " dated capture that holds it is of 2026-01-01.",
            "Configuration: Vostok; family: Vostok family; agency: Bureau; status: Single Use. The"
                + " first dated capture that holds it is of 2026-01-01.");
  }

  @Test
  void spacecraftKeepsItsIdentityUnderAnotherName() {
    Site before = site(Map.of("2026-01-01", List.of(craft(1))));
    Site after =
        site(
            Map.of(
                "2026-01-01", List.of(craft(1)),
                "2026-02-01", List.of(craft(1).with("name", "Other"))));

    for (String feed : List.of("feed.json", "feeds/families/3.json")) {
      JsonNode old = JSON.readTree(before.text(feed)).at("/items/0");
      JsonNode renamed = JSON.readTree(after.text(feed)).at("/items/0");
      assertThat(renamed.get("id").asString())
          .isEqualTo(old.get("id").asString())
          .isEqualTo(URL + "api/v1/spacecraft/1.json");
      assertThat(renamed.get("url").asString()).isEqualTo(URL + "spacecraft/1-other/");
      assertThat(renamed.get("date_published")).isEqualTo(old.get("date_published"));
    }
    assertThat(Jsoup.parse(after.text("feed.atom")).select("entry > id").text())
        .isEqualTo(Jsoup.parse(before.text("feed.atom")).select("entry > id").text());
  }

  @Test
  void familyKeepsItsFeedUnderAnotherName() {
    Craft renamed =
        craft(1)
            .with(
                "spacecraft_config",
                Craft.configuration(2, "Vostok", List.of(Craft.family(3, "East"))));
    Site before = site(Map.of("2026-01-01", List.of(craft(1))));
    Site after = site(Map.of("2026-01-01", List.of(craft(1)), "2026-02-01", List.of(renamed)));

    assertThat(feeds(after)).containsExactlyInAnyOrderElementsOf(feeds(before));
    assertThat(Jsoup.parse(after.text("feeds/families/3.atom")).select("feed > id").text())
        .isEqualTo(Jsoup.parse(before.text("feeds/families/3.atom")).select("feed > id").text())
        .isEqualTo(URL + "feeds/families/3.atom");
    JsonNode feed = JSON.readTree(after.text("feeds/families/3.json"));
    assertThat(feed.get("feed_url").asString()).isEqualTo(URL + "feeds/families/3.json");
    assertThat(feed.get("home_page_url").asString()).isEqualTo(URL + "families/3-east/");
    assertThat(feed.get("title").asString()).startsWith("New spacecraft: East");
  }

  @Test
  void withoutADateOrAnAddressThereIsNoFeed() {
    Project dated =
        Project.at(folder).with("content/snapshots/2026-01-01.json", Craft.capture(craft(1)));

    for (Site site : List.of(Project.OURS.below(URL).build(), dated.build())) {
      assertThat(feeds(site)).isEmpty();
      assertThat(site.text("index.html")).doesNotContain("feed.atom", "feed.json");
    }
  }

  @Test
  void pagesNameTheFeedsOfTheSiteAndTheirOwn() {
    Site site = site(Map.of("2026-01-01", List.of(craft(1))));

    assertThat(alternates(site, "spacecraft/1-ship-1/index.html"))
        .endsWith(
            "application/atom+xml New spacecraft ../../feed.atom",
            "application/feed+json New spacecraft ../../feed.json");
    assertThat(alternates(site, "families/3-vostok-family/index.html"))
        .contains(
            "application/atom+xml New spacecraft: Vostok family" + " ../../feeds/families/3.atom",
            "application/atom+xml New spacecraft ../../feed.atom");
    assertThat(alternates(site, "agencies/6-works/index.html")).noneMatch(s -> s.contains("works"));
    assertThat(links(site, "about/index.html", ".colophon")).contains("New spacecraft (Atom feed)");
    assertThat(links(site, "agencies/5-bureau/index.html", "main"))
        .contains("Atom feed", "JSON Feed");
    assertThat(links(site, "agencies/6-works/index.html", "main")).doesNotContain("Atom feed");
  }

  @Test
  void everyAddressInAFeedIsOneOfTheSite() {
    Site site = site(Map.of("2026-01-01", List.of(craft(1), craft(2))));
    var addresses = new ArrayList<String>();
    for (String name : feeds(site)) {
      String text = site.text(name);
      if (name.endsWith(".json")) {
        JSON.readTree(text).findValuesAsString("id").forEach(addresses::add);
        JSON.readTree(text).findValuesAsString("url").forEach(addresses::add);
        JSON.readTree(text).findValuesAsString("home_page_url").forEach(addresses::add);
        JSON.readTree(text).findValuesAsString("feed_url").forEach(addresses::add);
      } else {
        Document feed = Jsoup.parse(text, Parser.xmlParser());
        feed.select("id, uri").forEach(element -> addresses.add(element.text()));
        feed.select("link").forEach(link -> addresses.add(link.attr("href")));
      }
    }

    assertThat(addresses).hasSizeGreaterThan(40).allMatch(address -> address.startsWith(URL));
    assertThat(addresses)
        .extracting(address -> address.substring(URL.length()))
        .extracting(path -> path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
        .allMatch(site.bodies()::containsKey);
    assertThat(Project.at(folder.resolve("site")).below(URL).faults()).isEmpty();
  }

  @Test
  void feedsAreWhatTheirFormatsAskFor() {
    Site site = site(Map.of("2026-01-01", List.of(craft(1), craft(2)), "2026-01-02", hostile()));

    assertThat(feeds(site)).hasSize(6);
    for (String name : feeds(site)) {
      String text = site.text(name);
      assertThat(
              name.endsWith(".atom")
                  ? FeedSchemas.faultsOfAtom(text)
                  : FeedSchemas.faultsOfJson(text))
          .as(name)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <updated>[^<]*</updated>         |
          <id>[^<]*</id>                   |
          (?s)<author>.*?</author>         |
          T00:00:00Z</updated>             | </updated>
          <summary>                        | <summary type='image/png'>
          (?s)rel="alternate"([^>]*>.<pub) | rel="related"$1
          <name>[^<]*</name>               |
          <entry>                          | <item>
          Vostok                           | & Vostok
          <title>                          | <title>&#1;
          """)
  void damagedAtomFeedIsFoundOut(String what, @Nullable String by) {
    String feed = site(Map.of("2026-01-01", List.of(craft(1)))).text("feed.atom");
    String damaged = feed.replaceFirst(what, by == null ? "" : by);

    assertThat(damaged).isNotEqualTo(feed);
    assertThat(FeedSchemas.faultsOfAtom(damaged)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          version/1.1     | version/1
          "title"         | "name"
          "items"         | "entries"
          "content_text"  | "content"
          "id"            | "number"
          T00:00:00Z      | T00:00:00
          T00:00:00Z      | T25:00:00Z
          "https://me     | "//me
          """)
  void damagedJsonFeedIsFoundOut(String what, String by) {
    String feed = site(Map.of("2026-01-01", List.of(craft(1)))).text("feed.json");
    String damaged = feed.replace(what, by);

    assertThat(damaged).isNotEqualTo(feed);
    assertThat(FeedSchemas.faultsOfJson(damaged)).isNotEmpty();
  }

  @Test
  void anotherReaderFindsTheSameInBothFormats() throws FeedException {
    Site site = site(Map.of("2026-01-01", List.of(craft(1)), "2026-01-02", hostile()));

    for (String name : feeds(site).stream().filter(any -> any.endsWith(".atom")).toList()) {
      SyndFeed atom = new SyndFeedInput().build(new StringReader(site.text(name)));
      JsonNode json = JSON.readTree(site.text(name.replace(".atom", ".json")));
      assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
      assertThat(atom.getTitle()).isEqualTo(json.get("title").asString());
      assertThat(atom.getUri()).isEqualTo(URL + name);
      assertThat(atom.getLinks())
          .extracting(SyndLink::getHref)
          .contains(json.get("home_page_url").asString());
      assertThat(atom.getAuthors())
          .singleElement()
          .extracting("name")
          .isEqualTo("Spacecraft catalog");
      assertThat(atom.getPublishedDate().toInstant())
          .isEqualTo(json.at("/items/0/date_published").asString());
      assertThat(atom.getEntries().stream().map(FeedsTest::all))
          .isNotEmpty()
          .containsExactlyElementsOf(json.get("items").valueStream().map(FeedsTest::all).toList());
    }
  }

  private static List<String> all(SyndEntry entry) {
    return List.of(
        entry.getUri(),
        entry.getLink(),
        entry.getTitle(),
        entry.getDescription().getValue(),
        entry.getPublishedDate().toInstant().toString(),
        entry.getUpdatedDate().toInstant().toString());
  }

  private static List<String> all(JsonNode item) {
    return Stream.of("id", "url", "title", "content_text", "date_published", "date_modified")
        .map(name -> item.get(name).asString())
        .toList();
  }

  private static List<Craft> hostile() {
    return List.of(
        craft(9)
            .with("name", "A <b>&amp; \"B\" \u0001\ud800\uffff \ud83d\ude80 ]]>")
            .with("status", Map.of("id", 9, "name", "<script>&\u0000")));
  }

  private static Craft craft(int id) {
    return Craft.of(id, "Ship " + id);
  }

  private Site site(Map<String, List<Craft>> captures) {
    Project project = Project.at(folder.resolve("site")).with("content/about.md", "# About\n");
    captures.forEach(
        (name, crafts) ->
            project.with(
                "content/snapshots/" + name + ".json",
                // Half a surrogate pair is no text until it is escaped.
                Craft.capture(crafts.toArray(Craft[]::new)).replace("\ud800", "\\ud800")));
    return project.below(URL).build();
  }

  /** Number, name and moment. */
  private static List<String> entries(String json) {
    return JSON.readTree(json)
        .get("items")
        .valueStream()
        .map(
            item ->
                item.get("id").asString().replaceAll(".*/(\\d+)\\.json", "$1")
                    + " "
                    + item.get("title").asString()
                    + " "
                    + item.get("date_published").asString())
        .toList();
  }

  private static List<String> feeds(Site site) {
    return site.bodies().keySet().stream()
        .filter(name -> name.matches("feed[.](atom|json)|feeds/.*"))
        .toList();
  }

  private static List<String> alternates(Site site, String page) {
    return Jsoup.parse(site.text(page)).select("link[rel=alternate]").stream()
        .map(link -> link.attr("type") + " " + link.attr("title") + " " + link.attr("href"))
        .toList();
  }

  private static List<String> links(Site site, String page, String part) {
    return Jsoup.parse(site.text(page)).select(part + " a").eachText();
  }
}
