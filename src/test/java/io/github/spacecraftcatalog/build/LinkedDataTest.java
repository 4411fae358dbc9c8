package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.node.NodeTools;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.PlannedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What pages tell machines of themselves. */
class LinkedDataTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://me.github.io/repo/";
  private static final String SOMEWHERE = "https://somewhere.example/";

  @TempDir private Path folder;

  @Test
  void ourSiteKeepsToTheVocabulary() {
    Map<String, JsonNode> pages = linkedData(Project.OURS.build());

    assertThat(faults(pages)).isEmpty();
    assertThat(types(pages))
        .contains(
            "BreadcrumbList",
            "CollectionPage",
            "DataCatalog",
            "DefinedTerm",
            "ItemList",
            "Organization",
            "ProductGroup",
            "ProductModel",
            "PropertyValue",
            "Vehicle",
            "WebPage",
            "WebSite");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyKindOfRecordKeepsToTheVocabulary(boolean isAddressKnown) {
    keepsToTheVocabulary(Samples.copy(Samples.FIXTURES, folder), isAddressKnown);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void richRecordsKeepToTheVocabulary(boolean isAddressKnown) {
    keepsToTheVocabulary(Samples.in(folder), isAddressKnown);
  }

  private void keepsToTheVocabulary(Project project, boolean isAddressKnown) {
    Map<String, JsonNode> pages =
        linkedData((isAddressKnown ? project.below(BASE) : project).build());

    assertThat(types(pages)).contains("Vehicle", "ProductModel", "ProductGroup", "Organization");
    assertThat(faults(pages)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'@type': 'Spaceship'} | there is no type Spaceship",
        "{'@type': 'Vehicle', 'launched': 'x'} | Vehicle has no such property",
        "{'@type': 'Vehicle', 'serialNumber': 'x'} | Vehicle has no such property",
        "{'@type': ['Vehicle', 'Spaceship']} | there is no type Spaceship",
        "{'@type': 'WebPage', 'about': {'@type': 'Vehicle', 'height': 'x'}} | /about/height",
        "{'@type': 'Vehicle', 'model': {'@type': 'Vehicle', '@id': '#a'}} | Vehicle is none of",
        "{'@type': 'ItemList', 'numberOfItems': '3'} | is none of Integer",
        "{'@type': 'Organization', 'foundingDate': 'long ago'} | is none of Date",
        "{'@type': 'Organization', 'url': 'their page'} | is none of URL",
        "{'@type': 'Organization', '@id': 'a b'} | is not an address"
      })
  void whatTheVocabularyDoesNotHaveIsRefused(String json, String fault) {
    var node = (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    node.put("@context", "https://schema.org");

    assertThat(faults(Map.of("page", node))).contains(fault);
  }

  @Test
  void everyPageButTheLostAndTheMovedOneIsDescribed() {
    Site site = Project.OURS.build();

    Set<String> described = linkedData(site).keySet();

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            site.plan().pages().stream()
                .filter(page -> !(page instanceof Page.NotFound || page instanceof Page.Moved))
                .map(page -> page.path().fileName())
                .toList());
  }

  @Test
  void aThingHasTheSameNameOnEveryPageWhereverTheSiteStands() {
    isNamedTheSameEverywhere(Samples.copy(Samples.FIXTURES, folder));
  }

  @Test
  void aThingOfRichRecordsHasTheSameNameToo() {
    isNamedTheSameEverywhere(Samples.in(folder));
  }

  private static void isNamedTheSameEverywhere(Project project) {
    Map<String, Set<String>> nowhere = named(project.build(), URI.create(SOMEWHERE));
    Map<String, Set<String>> there = named(project.below(BASE).build(), URI.create(BASE));

    assertThat(nowhere.values()).isNotEmpty().allMatch(kinds -> kinds.size() == 1);
    assertThat(there.values()).isNotEmpty().allMatch(kinds -> kinds.size() == 1);
    assertThat(there.keySet())
        .isEqualTo(
            nowhere.keySet().stream()
                .map(name -> name.replace(SOMEWHERE, BASE))
                .collect(Collectors.toSet()));
  }

  @Test
  void everyThingIsNamedByAPageOfTheSite() {
    Site site = Project.OURS.below(BASE).build();
    Set<String> places =
        site.plan().files().stream()
            .map(PlannedFile::path)
            .map(path -> BASE + path.value())
            .collect(Collectors.toSet());

    Set<String> pages = new TreeSet<>();
    named(site, URI.create(BASE)).keySet().forEach(name -> pages.add(name.split("#", 2)[0]));

    assertThat(places).containsAll(pages);
  }

  @Test
  void theTrailIsTheOneThatReadersSee() {
    Site site = Project.OURS.below(BASE).build();
    String name = "spacecraft/408-progress-8/index.html";
    var page = Jsoup.parse(site.text(name), BASE + "spacecraft/408-progress-8/");

    JsonNode steps = linkedData(site, name).at("/breadcrumb/itemListElement");

    assertThat(steps.valueStream().map(step -> step.get("name").asString()).toList())
        .isEqualTo(page.select(".trail li").eachText());
    assertThat(steps.valueStream().map(step -> step.at("/item/@id").asString()).toList())
        .startsWith(page.select(".trail a").eachAttr("abs:href").toArray(new String[0]))
        .last()
        .isEqualTo(BASE + "spacecraft/408-progress-8/");
  }

  @Test
  void timesAreSecondsAndTheSourcesOwnWords() {
    Craft craft = Craft.of(1, "Ship").with("time_in_space", "P1DT1H0.500000S");

    JsonNode time = property(ship(craft), "time_in_space");

    assertThat(time.get("value").decimalValue()).isEqualByComparingTo("90000.5");
    assertThat(time.get("unitCode").asString()).isEqualTo("SEC");
    assertThat(time.get("valueReference").asString()).isEqualTo("P1DT1H0.500000S");
  }

  @Test
  void aTimeThatWasNeverRecordedIsNotNone() {
    JsonNode ship = ship(Craft.of(1, "Ship").with("time_in_space", "P0D"));

    assertThat(ship.findValuesAsString("propertyID"))
        .contains("flights_count")
        .doesNotContain("time_in_space", "time_docked");
  }

  @Test
  void aCraftThatNeverFlewWasNoTimeInSpace() {
    JsonNode ship = ship(Craft.of(1, "Ship").with("time_in_space", "P0D").with("flights_count", 0));

    assertThat(property(ship, "time_in_space").get("value").asInt()).isZero();
  }

  @Test
  void whatIsNotKnownIsNotSaid() {
    JsonNode ship =
        ship(
            Craft.of(1, "Ship")
                .with("serial_number", null)
                .with("status", null)
                .with("in_space", null)
                .with("flights_count", null)
                .with("mission_ends_count", null)
                .with("time_in_space", null)
                .with("time_docked", null)
                .with("spacecraft_config", null));

    assertThat(ship.propertyNames()).containsExactly("@type", "@id", "name", "identifier");
  }

  @Test
  void aPlaceholderIsNoVehicle() {
    Site site = Project.of(folder, Craft.of(1, "Ship").with("is_placeholder", true)).build();

    JsonNode page = linkedData(site, "spacecraft/1-ship/index.html");

    assertThat(page.has("mainEntity")).isFalse();
    assertThat(page.at("/about/@type").asString()).isEqualTo("ProductModel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "]]> &lt;/script&gt; &amp;",
        "\"quoted\" \\ 'ones'",
        "two\u2028lines\u2029and more",
        "bell \u0007 and nul \u0000",
        "tab\tand\r\nline",
        "Ñandú 東方 🚀",
        "${7*7} @if(true) $unsafe{x}"
      })
  void aTextIsSaidAsItIs(String text) {
    Craft hostile =
        Craft.of(1, "Ship " + text).with("description", text).with("serial_number", text);
    Site site = Project.of(folder, hostile).build();
    Spacecraft craft = site.plan().catalog().spacecraft().get(0);
    String page = site.plan().pathOf(craft).fileName();

    JsonNode ship = linkedData(site, page).get("mainEntity");

    assertThat(ship.get("name").asString()).isEqualTo(craft.name());
    assertThat(ship.path("description").asString()).isEqualTo(craft.description().orElseThrow());
    assertThat(ship.path("serialNumber").asString()).isEqualTo(craft.serialNumber().orElseThrow());
    assertThat(faults(linkedData(site))).isEmpty();
    assertThat(element(site.text(page)).data())
        .doesNotContain("<", ">", "&", "\u2028", "\u2029")
        .doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void theDownloadsAreADataset() {
    Site site = Project.OURS.below(BASE).build();

    JsonNode dataset = linkedData(site, "data/index.html").get("mainEntity");

    assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
    assertThat(dataset.get("@id").asString()).isEqualTo(BASE + "data/#dataset");
    assertThat(dataset.get("distribution"))
        .hasSize((int) site.plan().downloads().count())
        .allSatisfy(download -> assertThat(download).isEqualTo(download(site, download)));
  }

  /** What is to be said of the file that is said to be where a download is. */
  private static JsonNode download(Site site, JsonNode said) {
    String address = said.get("contentUrl").asString();
    assertThat(address).startsWith(BASE);
    byte[] file = site.bytes(address.substring(BASE.length()));
    return JSON.createObjectNode()
        .put("@type", "DataDownload")
        .put("name", address.substring(address.lastIndexOf('/') + 1))
        .put("encodingFormat", mediaType(address))
        .put("contentUrl", address)
        .put("contentSize", file.length + " B")
        .put("sha256", sha256(file));
  }

  private static String mediaType(String address) {
    if (address.endsWith(".csv")) {
      return "text/csv";
    }
    return address.endsWith(".jsonl") ? "application/jsonl" : "application/json";
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFamilyHasTheVariantsThatItsPageLists() {
    Site site = Project.OURS.below(BASE).build();
    List<Group> families = site.plan().catalog().groups(RecordKind.FAMILY);

    assertThat(families)
        .isNotEmpty()
        .allSatisfy(
            family ->
                assertThat(variants(site, family.subject()))
                    .isEqualTo(listed(site, family.subject())));
  }

  private static List<String> variants(Site site, CatalogRecord family) {
    JsonNode page = JSON.readTree(element(site.text(site.plan().pathOf(family).fileName())).data());
    JsonNode variants = page.at("/mainEntity/hasVariant");
    Stream<JsonNode> all = variants.isArray() ? variants.valueStream() : Stream.of(variants);
    return all.filter(JsonNode::isObject).map(variant -> variant.get("name").asString()).toList();
  }

  private static List<String> listed(Site site, CatalogRecord family) {
    return Jsoup.parse(site.text(site.plan().pathOf(family).fileName()))
        .select("dt:containsOwn(Configurations) ~ dd a")
        .eachText();
  }

  private JsonNode ship(Craft craft) {
    Site site = Project.of(folder, craft).build();
    return linkedData(site, "spacecraft/1-ship/index.html").get("mainEntity");
  }

  private static JsonNode property(JsonNode thing, String field) {
    return thing
        .get("additionalProperty")
        .valueStream()
        .filter(property -> property.get("propertyID").asString().equals(field))
        .findFirst()
        .orElseThrow();
  }

  /** What each page that describes itself says, by its file. */
  private static Map<String, JsonNode> linkedData(Site site) {
    var pages = new TreeMap<String, JsonNode>();
    for (String name : site.pages()) {
      if (site.text(name).contains("application/ld+json")) {
        pages.put(name, JSON.readTree(element(site.text(name)).data()));
      }
    }
    return pages;
  }

  private static JsonNode linkedData(Site site, String page) {
    return Optional.ofNullable(linkedData(site).get(page)).orElseThrow();
  }

  private static Element element(String page) {
    List<Element> scripts = Jsoup.parse(page).select("head > script[type=application/ld+json]");
    assertThat(scripts).hasSize(1);
    return scripts.get(0);
  }

  /** What the vocabulary's own definitions say against pages. */
  private String faults(Map<String, JsonNode> pages) {
    var all = JSON.createArrayNode();
    pages.forEach((name, data) -> all.addObject().put("name", name).set("data", data));
    try {
      Path file = Files.createTempFile(folder, "pages", ".json");
      Files.writeString(file, all.toString());
      return NodeTools.run("schema-org.js", file.toAbsolutePath().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> types(Map<String, JsonNode> pages) {
    var types = new TreeSet<String>();
    pages
        .values()
        .forEach(page -> page.findValues("@type").forEach(type -> types.addAll(texts(type))));
    return types;
  }

  private static List<String> texts(JsonNode oneOrSeveral) {
    return oneOrSeveral.isArray()
        ? oneOrSeveral.valueStream().map(JsonNode::asString).toList()
        : List.of(oneOrSeveral.asString());
  }

  /** What is said of each thing that has an identifier: its type and its name. */
  private static Map<String, Set<String>> named(Site site, URI base) {
    var things = new TreeMap<String, Set<String>>();
    linkedData(site)
        .forEach(
            (name, page) -> {
              URI address = base.resolve(name.replaceFirst("index\\.html$", ""));
              visit(
                  page,
                  (id, said) ->
                      things
                          .computeIfAbsent(address.resolve(id).toString(), any -> new TreeSet<>())
                          .add(said));
            });
    return things;
  }

  private static void visit(JsonNode node, BiConsumer<String, String> found) {
    if (node.has("@id") && node.has("name")) {
      found.accept(
          node.get("@id").asString(), node.get("@type") + " " + node.get("name").asString());
    }
    node.values().forEach(child -> visit(child, found));
  }
}
