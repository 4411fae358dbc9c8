package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.spacecraftcatalog.browser.Visit.Pictures;
import io.github.spacecraftcatalog.build.Project;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real site, below a path, in a real browser. */
class BrowserTest {

  private static final String WITH_PICTURE = "repo/spacecraft/408-progress-8/";
  private static final String WITHOUT_PICTURE = "small/spacecraft/1-progress-1/";

  private static SiteServer server;
  private static TestBrowser browser;
  private static Visitor visitor;

  @BeforeAll
  static void start() throws IOException {
    browser = new TestBrowser();
    server = new SiteServer();
    server.serve(Project.OURS, "repo");
    server.serve(Project.at(Path.of("src/test/resources/sites/families")), "small");
    server.serve(Project.at(Path.of("src/test/resources/sites/renamed")), "renamed");
    visitor = new Visitor(browser.browser(), server.origin(), picture());
    // The first page that a browser shows is slow, and its font may come after its text.
    open("repo/", ColorScheme.LIGHT, 1440).close();
  }

  @AfterAll
  static void stop() {
    server.close();
    browser.close();
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 900, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  /** A page of every kind. */
  static Stream<String> pages() {
    return Stream.of(
        "repo/",
        WITH_PICTURE,
        WITHOUT_PICTURE,
        "small/spacecraft/21-unknown-dragon/",
        "small/spacecraft/30-lone-ship/",
        "repo/configurations/8-progress-7k-tg/",
        "repo/families/2-progress/",
        "repo/agencies/1000-energia/",
        "repo/types/4-cargo-resupply/",
        "repo/statuses/4-single-use/",
        "repo/spacecraft/",
        "repo/spacecraft/by-time-docked/descending/",
        "repo/configurations/",
        "repo/families/",
        "repo/agencies/",
        "repo/types/",
        "repo/statuses/",
        "repo/in-space/",
        "small/in-space/",
        "repo/records/",
        "small/records/",
        "repo/timeline/",
        "small/timeline/",
        "repo/statistics/",
        "repo/data/",
        "repo/api/",
        "repo/image-credits/",
        "repo/about/",
        "repo/no/such/page/");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsSoundOnAWideScreenInLightAndSaysTheSameWithoutScripts(String page) {
    try (Visit visit = open(page, ColorScheme.LIGHT, 1440);
        Visit withoutScripts = visitor.openWithoutScripts(page)) {
      assertSound(visit);
      assertThat(visit.overflow(1440)).isZero();
      assertThat(text(withoutScripts)).isEqualTo(text(visit)).hasSizeGreaterThan(40);
      assertThat(withoutScripts.errors()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsSoundOnAPhoneInTheDark(String page) {
    try (Visit visit = open(page, ColorScheme.DARK, 390)) {
      assertSound(visit);
      assertThat(visit.overflow(390)).isZero();
      assertThat(visit.overflow(320)).isZero();
    }
  }

  private static Visit open(String page, ColorScheme scheme, int width) {
    return visitor.open(page, scheme, width, Pictures.FAIL);
  }

  private static void assertSound(Visit visit) {
    assertThat(Axe.violations(visit.page())).isEmpty();
    assertThat(visit.errors()).isEmpty();
    assertThat(visit.foreignRequests()).isEmpty();
    assertThat(visit.shift()).isZero();
  }

  /**
   * Without captions of pictures, as it depends on the picture which one is shown, and without what
   * is there for scripts only.
   */
  private static String text(Visit visit) {
    String text =
        String.join(
            "\n",
            visit
                .page()
                .locator(
                    "header nav, main > :not(.label, .finder), .label__text > :not(.pick), footer p")
                .allInnerTexts());
    // A box in a row, which has no text, starts a line.
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void aPictureThatFailsGivesWayToTheDrawing(int width) {
    try (Visit visit = open(WITH_PICTURE, ColorScheme.LIGHT, width)) {
      assertThat(visit.pictures()).isNotEmpty();
      assertThat(visit.page().locator(".plate img").isVisible()).isFalse();
      assertThat(visit.page().locator(".plate .drawing").isVisible()).isTrue();
      assertThat(visit.page().locator(".plate__drawn").innerText())
          .startsWith("The picture could not be shown.");
      assertThat(visit.page().locator(".plate__pictured").isVisible()).isFalse();
      assertThat(visit.shift()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void aPictureThatLoadsCoversTheDrawingAndMovesNothing(int width) {
    try (Visit visit = visitor.open(WITH_PICTURE, ColorScheme.LIGHT, width, Pictures.LOAD)) {
      assertThat(visit.pictures()).isNotEmpty();
      assertThat(visit.page().locator(".plate img").isVisible()).isTrue();
      assertThat(visit.page().locator(".plate__pictured").innerText()).contains("Picture of");
      assertThat(visit.page().locator(".plate__drawn").isVisible()).isFalse();
      assertThat(visit.shift()).isZero();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aCraftWithoutPictureAsksForNone() {
    try (Visit visit = open(WITHOUT_PICTURE, ColorScheme.LIGHT, 1440)) {
      assertThat(visit.pictures()).isEmpty();
      assertThat(visit.page().locator(".plate__drawn").innerText())
          .startsWith("The source has no picture.");
    }
  }

  @Test
  void theLostPageLeadsHomeFromAnyDepth() {
    try (Visit visit = open("repo/a/b/c/d", ColorScheme.LIGHT, 1440)) {
      visit.page().locator("main a", new Page.LocatorOptions().setHasText("front page")).click();

      assertThat(visit.page().url()).isEqualTo(server.origin() + "repo/");
    }
  }

  @Test
  void aFormerAddressLeadsToTheNewOne() {
    try (Visit visit = open("renamed/spacecraft/1-new-name/", ColorScheme.LIGHT, 1440)) {
      visit.page().navigate(server.origin() + "renamed/spacecraft/1-old-name/");
      visit.page().waitForURL(server.origin() + "renamed/spacecraft/1-new-name/");

      assertThat(visit.page().locator("h1").innerText()).isEqualTo("New name");
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aHeadingOfATableSortsItWithoutScriptsToo() {
    try (Visit visit = visitor.openWithoutScripts("repo/spacecraft/")) {
      visit.page().locator("#spacecraft thead a").getByText("Time docked").click();
      assertThat(visit.page().url())
          .isEqualTo(server.origin() + "repo/spacecraft/by-time-docked/#spacecraft");
      visit.page().locator("#spacecraft thead a").getByText("Time docked").click();

      assertThat(visit.page().locator(".ledger [role=status]").innerText())
          .startsWith("Sorted by time docked, longest first.");
    }
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    try (Visit visit = open("repo/spacecraft/", ColorScheme.LIGHT, 1440)) {
      visit.page().keyboard().press("Tab");

      assertThat(visit.page().locator(":focus").innerText()).isEqualTo("Skip to content");
      assertThat(visit.page().locator(":focus").isVisible()).isTrue();
    }
  }
}
