package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.picture.Pixels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages show of a picture: of the source's addresses, and of copies that the site keeps. */
class LocalPicturesTest {

  private static final String HOST = "https://img.example/";

  @TempDir Path folder;
  private Map<String, Object> image = Map.of();
  private Map<String, Object> logo = Map.of();
  private Project project;

  @BeforeEach
  void pictures() {
    image = picture(30, "ship", "CC BY 4.0");
    logo = picture(31, "logo", "CC BY 4.0");
    project = Project.at(folder);
  }

  private static Map<String, Object> picture(int id, String name, String license) {
    var image = new LinkedHashMap<>(Craft.image("The " + name, HOST + name + ".png"));
    image.put("id", id);
    image.put("thumbnail_url", HOST + name + "-small.png");
    image.put(
        "license", Map.of("id", 9, "name", license, "link", "https://licenses.example/" + id));
    image.put("variants", List.of());
    return image;
  }

  private static Map<String, Object> variant(int id, String type) {
    return Map.of(
        "id", id, "type", Map.of("id", id, "name", type), "image_url", HOST + "v" + id + ".png");
  }

  private void keep(String name, byte[] content) throws IOException {
    Files.createDirectories(folder.resolve("images"));
    Files.write(folder.resolve("images").resolve(name), content);
  }

  private Project.Site site() {
    var agency = new LinkedHashMap<>(Craft.agency(5, "Bureau", "B"));
    agency.put("logo", logo);
    var configuration = Craft.configuration(2, "Vostok", List.of());
    configuration.put("agency", agency);
    Craft craft = Craft.of(1, "Ship").with("image", image).with("spacecraft_config", configuration);
    return project.with("content/snapshots/capture.json", Craft.capture(craft)).build();
  }

  private static Document page(Project.Site site, String name) {
    return Jsoup.parse(site.text(name + "index.html"), "https://here.example/" + name);
  }

  private static Element first(Document page, String selector) {
    return Objects.requireNonNull(page.selectFirst(selector), selector);
  }

  private static Element plate(Project.Site site) {
    return first(page(site, "spacecraft/1-ship/"), ".plate img");
  }

  private static Element logo(Project.Site site) {
    return first(page(site, "agencies/5-bureau/"), ".logo");
  }

  @Test
  void withoutCopiesPicturesAreShownFromTheSource() {
    Project.Site site = site();

    assertThat(plate(site).attr("src")).isEqualTo(HOST + "ship.png");
    assertThat(first(page(site, "agencies/5-bureau/"), ".logo img").attr("src"))
        .isEqualTo(HOST + "logo-small.png");
    assertThat(page(site, "image-credits/").select(".stamp img").eachAttr("src"))
        .containsExactly(HOST + "logo-small.png", HOST + "ship-small.png");
    assertThat(site.bodies())
        .allSatisfy((name, body) -> assertThat(name).doesNotStartWith("images"));
  }

  @Test
  void everyPictureIsLoadedWithManners() {
    Project.Site site = site();

    for (String name : site.pages()) {
      for (Element picture : Jsoup.parse(site.text(name)).select("img")) {
        assertThat(picture.attr("decoding")).isEqualTo("async");
        assertThat(picture.attr("referrerpolicy")).isEqualTo("no-referrer");
        boolean inPlate = picture.closest(".plate") != null;
        assertThat(picture.attr("loading")).isEqualTo(inPlate ? "" : "lazy");
        assertThat(picture.attr("fetchpriority")).isEqualTo(inPlate ? "high" : "");
        assertThat(picture.hasAttr("srcset") || picture.hasAttr("sizes")).isFalse();
      }
    }
    assertThat(page(site, "spacecraft/1-ship/").select("img")).hasSize(1);
  }

  @Test
  void aPictureHasItsCreditItsLicenceAndTheWayToItself() {
    Element caption = first(page(site(), "spacecraft/1-ship/"), ".plate__pictured");

    assertThat(caption.text()).isEqualTo("Picture of The ship. Credit: Somebody, CC BY 4.0.");
    assertThat(caption.select("a").eachAttr("href"))
        .containsExactly(HOST + "ship.png", "https://licenses.example/30");
    assertThat(caption.select("a[rel=license]")).hasSize(1);
  }

  @Test
  void whatTheSourceDoesNotKnowIsSaid() {
    image = new LinkedHashMap<>(image);
    image.put("license", Map.of("id", 1, "name", "Unknown"));
    image.put("credit", "");
    Project.Site site = site();

    assertThat(first(page(site, "spacecraft/1-ship/"), ".plate__pictured").text())
        .isEqualTo("Picture of The ship. No credit given, licence unknown.");
    Document credits = page(site, "image-credits/");
    assertThat(credits.select("#licences tbody tr").eachText())
        .containsExactly("CC BY 4.0 1 1", "licence unknown 1 1");
    assertThat(credits.select("#images tbody tr").eachText())
        .containsExactly("The logo Somebody CC BY 4.0 Bureau", "The ship none given unknown Ship");
  }

  @Test
  void aCopyTakesThePlaceOfTheSourcesAddress() throws IOException {
    keep("30.png", Pixels.png(1600, 1067));
    Project.Site site = site();

    Element plate = plate(site);
    assertThat(plate.attr("src")).matches("\\.\\./\\.\\./images/30-[0-9a-f]{10}\\.png");
    assertThat(plate.attr("width")).isEqualTo("1600");
    assertThat(plate.attr("height")).isEqualTo("1067");
    assertThat(plate.hasAttr("srcset")).isFalse();
    String file = plate.attr("src").substring("../../".length());
    assertThat(site.bodies()).containsEntry(file, Pixels.png(1600, 1067));
    assertThat(site.reported()).isEmpty();
    assertThat(project.faults()).isEmpty();
  }

  @Test
  void copiesInSeveralSizesAreAChoice() throws IOException {
    keep("ship.png", Pixels.png(1600, 900));
    keep("30-640.jpeg", Pixels.jpeg(640, 360));
    keep("ship-small.png", Pixels.png(320, 180));
    Project.Site site = site();

    Element plate = plate(site);
    assertThat(plate.attr("srcset"))
        .matches("\\S+/30-\\w+\\.png 1600w, \\S+/30-\\w+\\.jpeg 640w, \\S+/30-\\w+\\.png 320w");
    // A plate is 3 : 2; to fill it, a picture of 16 : 9 has to be a fifth wider.
    assertThat(plate.attr("sizes"))
        .isEqualTo("(min-width: 84rem) 842px, (min-width: 56rem) 63vw, 110vw");
    assertThat(first(page(site, "image-credits/"), ".stamp:not(.is-logo) img").attr("width"))
        .isEqualTo("320");
    assertThat(project.faults()).isEmpty();
  }

  @Test
  void aCroppedThumbnailIsNoSizeOfThePicture() throws IOException {
    keep("ship.png", Pixels.png(1600, 900));
    keep("ship-small.png", Pixels.png(300, 300));

    assertThat(plate(site()).hasAttr("srcset")).isFalse();
  }

  @Test
  void aCopyOfTheThumbnailAloneIsNotShownLarge() throws IOException {
    keep("ship-small.png", Pixels.png(300, 200));
    Project.Site site = site();

    assertThat(plate(site).attr("src")).isEqualTo(HOST + "ship.png");
    assertThat(first(page(site, "image-credits/"), ".stamp:not(.is-logo) img").attr("src"))
        .startsWith("../images/30-");
  }

  @Test
  void theCreditsSayWhatIsKept() throws IOException {
    keep("30.png", Pixels.png(16, 9));
    Document credits = page(site(), "image-credits/");

    assertThat(first(credits, ".lede").text())
        .startsWith("Of 2 pictures, 1 is kept on this site, as the licence allows;");
    assertThat(credits.select("#images td:last-child").eachText())
        .containsExactly("at the source", "on this site");
  }

  @Test
  void aPictureThatMayNotBeCopiedIsNotPublished() throws IOException {
    image = picture(30, "ship", "ESA Standard Licence");
    keep("30.png", Pixels.png(16, 9));
    Project.Site site = site();

    assertThat(plate(site).attr("src")).isEqualTo(HOST + "ship.png");
    assertThat(site.bodies().keySet()).noneMatch(name -> name.startsWith("images/"));
    assertThat(site.reported()).singleElement().asString().startsWith("notice: images: 1 file is");
  }

  @Test
  void theSettingsSayWhatElseMayBeCopied() throws IOException {
    image = picture(30, "ship", "ESA Standard Licence");
    keep("30.png", Pixels.png(16, 9));
    project.with("content/site.yaml", "copy_images_licensed: [default, ESA Standard Licence]\n");

    assertThat(plate(site()).attr("src")).startsWith("../../images/30-");
  }

  @Test
  void sizesThatTheSourceOffersAreAChoice() {
    image = new LinkedHashMap<>(image);
    image.put("variants", List.of(variant(1, "640px"), variant(2, "1280x720"), variant(3, "odd")));

    assertThat(plate(site()).attr("srcset"))
        .isEqualTo(HOST + "v2.png 1280w, " + HOST + "v1.png 640w");
  }

  @Test
  void sizesThatFillNoPlateAreNoChoice() {
    image = new LinkedHashMap<>(image);
    image.put("variants", List.of(variant(1, "320px"), variant(2, "640px")));

    assertThat(plate(site()).hasAttr("srcset")).isFalse();
  }

  @Test
  void aLogoFitsTheScheme() {
    logo = new LinkedHashMap<>(logo);
    logo.put(
        "variants",
        List.of(
            variant(1, "transparent for light background"),
            variant(2, "transparent for dark background")));
    Element figure = logo(site());

    assertThat(figure.classNames()).containsExactly("logo", "is-clear-by-day", "is-clear-by-night");
    assertThat(figure.select("source").eachAttr("srcset")).containsExactly(HOST + "v2.png");
    assertThat(figure.select("source").attr("media"))
        .isEqualTo("screen and (prefers-color-scheme: dark)");
    assertThat(figure.select("img").attr("src")).isEqualTo(HOST + "v1.png");
  }

  @Test
  void aLogoForOneSchemeHasItsBoxInTheOther() {
    logo = new LinkedHashMap<>(logo);
    logo.put("variants", List.of(variant(2, "transparent for dark background")));
    Element figure = logo(site());

    assertThat(figure.classNames()).containsExactly("logo", "is-clear-by-night");
    assertThat(figure.select("source").attr("srcset")).isEqualTo(HOST + "v2.png");
    assertThat(figure.select("img").attr("src")).isEqualTo(HOST + "logo-small.png");
  }

  @Test
  void copiesOfALogoFitTheSchemeToo() throws IOException {
    logo = new LinkedHashMap<>(logo);
    logo.put("variants", List.of(variant(2, "transparent for dark background")));
    keep("v2.png", Pixels.png(70, 16));
    keep("31.png", Pixels.png(70, 17));
    Element figure = logo(site());

    assertThat(figure.select("source").attr("srcset")).startsWith("../../images/31-");
    assertThat(figure.select("img").attr("src")).startsWith("../../images/31-");
    assertThat(figure.select("img").attr("height")).isEqualTo("17");
  }

  @Test
  void aPageBesideThePicturesKeepsItsAddress() throws IOException {
    keep("30.png", Pixels.png(16, 9));
    project.with("content/images.md", "# Our images\n");

    assertThat(site().bodies()).containsKey("images/index.html");
  }
}
