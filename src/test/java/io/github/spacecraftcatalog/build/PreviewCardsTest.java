package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Cards and icons: which page shows which, and that each is there. */
class PreviewCardsTest {

  private static final String BASE = "https://me.github.io/repo/";

  private static final Craft PICTURED =
      Craft.of(1, "Ship").with("image", Craft.image("Ship", "https://pictures.example/1.jpg"));
  private static final Craft LONELY = Craft.of(2, "Boat").with("spacecraft_config", null);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "index.html, site, Spacecraft catalog",
    "404.html, site, Spacecraft catalog",
    "compare/index.html, site, Spacecraft catalog",
    "data-quality/index.html, site, Spacecraft catalog",
    "image-credits/index.html, site, Spacecraft catalog",
    "spacecraft/index.html, site, Spacecraft catalog",
    "families/index.html, site, Spacecraft catalog",
    "agencies/5-bureau/index.html, site, Spacecraft catalog",
    "statuses/4-single-use/index.html, site, Spacecraft catalog",
    "types/2-capsule/index.html, site, Spacecraft catalog",
    "families/3-vostok-family/index.html, families/3, Family Vostok family",
    "configurations/2-vostok/index.html, configurations/2, Configuration Vostok",
    "spacecraft/1-ship/index.html, configurations/2, Configuration Vostok",
    "spacecraft/2-boat/index.html, site, Spacecraft catalog"
  })
  void aPageNamesItsCard(String page, String card, String alt) {
    Project.Site site = Project.of(folder, PICTURED, LONELY).below(BASE).build();

    Document head = Jsoup.parse(site.text(page));
    assertThat(properties(head, "og:image")).containsExactly(BASE + "cards/" + card + ".png");
    assertThat(properties(head, "og:image:width")).containsExactly("1200");
    assertThat(properties(head, "og:image:height")).containsExactly("630");
    assertThat(properties(head, "og:image:alt")).containsExactly(alt);
    assertThat(head.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(site.bodies()).containsKey("cards/" + card + ".png");
  }

  @Test
  void everyFamilyAndConfigurationHasACardAndTheAuditFindsIt() {
    Project project = Project.of(folder, PICTURED, LONELY).below(BASE);

    assertThat(cards(project.build().bodies()))
        .containsExactly("cards/configurations/2.png", "cards/families/3.png", "cards/site.png");
    assertThat(project.faults()).isEmpty();
  }

  @Test
  void withoutAnAddressThereAreNoCards() {
    Project.Site site = Project.of(folder, PICTURED).build();

    assertThat(cards(site.bodies())).isEmpty();
    assertThat(site.text("spacecraft/1-ship/index.html"))
        .doesNotContain("og:image", "twitter:card");
  }

  @Test
  void aCardDependsOnWhatItShows() {
    byte[] before = card(folder, Craft.of(1, "Ship"));

    assertThat(card(folder, Craft.of(1, "Renamed ship"))).isEqualTo(before);
    assertThat(card(folder, Craft.of(1, "Ship").with("flights_count", 2))).isNotEqualTo(before);
  }

  @Test
  void theManifestNamesIconsThatAreThere() {
    Project.Site site =
        Project.of(folder, LONELY)
            .with("content/site.yaml", "title: \"Ships \\\"&\\\" boats\"\n")
            .build();

    JsonNode manifest = new ObjectMapper().readTree(site.text("site.webmanifest"));
    assertThat(manifest.get("name").asString()).isEqualTo("Ships \"&\" boats");
    assertThat(manifest.get("start_url").asString()).isEqualTo("./");
    assertThat(manifest.get("icons"))
        .extracting(icon -> icon.get("sizes").asString() + " " + icon.get("purpose").asString())
        .containsExactly("any any", "192x192 any", "512x512 any", "512x512 maskable");
    assertThat(manifest.get("icons"))
        .allSatisfy(icon -> assertThat(site.bodies()).containsKey(icon.get("src").asString()));
  }

  @Test
  void everyPageKnowsTheManifestAndTheIcons() {
    Project.Site site = Project.of(folder, LONELY).build();

    assertThat(site.bodies()).containsKey("favicon.ico");
    Document deep = Jsoup.parse(site.text("spacecraft/2-boat/index.html"));
    assertThat(deep.select("link[rel=manifest]").attr("href")).isEqualTo("../../site.webmanifest");
    assertThat(deep.select("meta[name=theme-color]").eachAttr("media"))
        .containsExactly("(prefers-color-scheme: light)", "(prefers-color-scheme: dark)");
    assertThat(deep.select("meta[http-equiv]").attr("content")).contains("manifest-src 'self'");
  }

  private static byte[] card(Path folder, Craft craft) {
    byte[] card =
        Project.of(folder, craft).below(BASE).build().bodies().get("cards/configurations/2.png");
    if (card == null) {
      throw new AssertionError("there is no card");
    }
    return card;
  }

  private static List<String> cards(Map<String, byte[]> bodies) {
    return bodies.keySet().stream().filter(name -> name.startsWith("cards/")).toList();
  }

  private static List<String> properties(Document page, String property) {
    return page.select("head > meta[property=" + property + "]").eachAttr("content");
  }
}
