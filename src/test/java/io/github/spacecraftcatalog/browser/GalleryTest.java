package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.spacecraftcatalog.browser.Visit.Pictures;
import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures in {@code docs/} anew, when it is told to: {@code mvn test -Dgallery=update
 * -Dtest=GalleryTest}. What browsers draw differs from one to the next, so nothing is compared.
 */
@EnabledIfSystemProperty(named = "gallery", matches = "update")
class GalleryTest {

  private static final Path DOCS = Path.of("docs");
  private static final int ALL_TOGETHER = 1_500_000;

  private static final int PHONE = 390;
  private static final int DESKTOP = 1440;

  private static final String INTRODUCTION =
      """
      # Pages in pictures

      Taken by `mvn test -Dgallery=update -Dtest=GalleryTest`, of the site of the captures
      in this repository, and of sites of made-up spacecraft, one of them with six hundred. The
      records' own pictures stand at another host; what is shown in their place is drawn by the
      test.
      """;

  /**
   * A picture of a page.
   *
   * @param name of its file
   * @param path of the page, below the server's address
   * @param words what it shows
   */
  private record Shot(
      String name, String path, int width, int height, ColorScheme scheme, String words) {

    static Shot light(String name, String path, int height, String words) {
      return new Shot(name, path, DESKTOP, height, ColorScheme.LIGHT, words);
    }

    static Shot dark(String name, String path, int height, String words) {
      return new Shot(name, path, DESKTOP, height, ColorScheme.DARK, words);
    }

    static Shot phone(String name, String path, String words) {
      return new Shot(name, path, PHONE, 844, ColorScheme.DARK, words);
    }
  }

  private static final List<Shot> SHOTS =
      List.of(
          Shot.light("home", "repo/", 1300, "The front page."),
          Shot.light(
              "index",
              "many/spacecraft/?q=soyuz&ordering=-time_in_space",
              900,
              "The index of spacecraft, searched and sorted."),
          Shot.light(
              "spacecraft",
              "repo/spacecraft/408-progress-8/",
              1180,
              "A spacecraft with a picture, its facts and its time in space."),
          Shot.dark(
              "spacecraft-drawn",
              "small/spacecraft/1-progress-1/",
              900,
              "A spacecraft of which there is no picture, by night."),
          Shot.light(
              "configuration",
              "repo/configurations/8-progress-7k-tg/",
              1560,
              "A configuration: its totals, and its spacecraft compared."),
          Shot.dark(
              "family", "repo/families/2-progress/", 1560, "A family and its configurations."),
          Shot.light("records", "repo/records/", 1300, "Who flew longest, most often, soonest."),
          Shot.light("timeline", "repo/timeline/", 700, "How families followed one another."),
          Shot.light("statistics", "many/statistics/", 1300, "All sums, and charts of them."),
          Shot.light("in-space", "many/in-space/", 1000, "What is up there now."),
          Shot.light(
              "compare", "repo/compare/?ids=408,224,597", 1080, "Three spacecraft side by side."),
          Shot.light("data-quality", "many/data-quality/", 900, "Where the source errs."),
          Shot.phone("home-phone", "many/", "The front page on a phone, by night."),
          Shot.phone("index-phone", "many/spacecraft/", "The index on a phone."),
          Shot.phone(
              "spacecraft-phone", "repo/spacecraft/408-progress-8/", "A spacecraft on a phone."),
          Shot.phone("statistics-phone", "many/statistics/#families", "Charts on a phone."));

  @TempDir private Path folder;

  @Test
  void takesPicturesOfPages() throws IOException {
    Path gallery = Files.createDirectories(DOCS.resolve("gallery"));
    long bytes = 0;
    try (TestBrowser browser = new TestBrowser();
        SiteServer server = new SiteServer()) {
      server.serve(Project.OURS, "repo");
      server.serve(Project.at(Path.of("src/test/resources/sites/families")), "small");
      server.serve(made(), "many");
      var visitor = new Visitor(browser.browser(), server.origin(), picture());
      for (Shot shot : SHOTS) {
        byte[] taken = take(visitor, shot, Pictures.LOAD);
        Files.write(gallery.resolve(shot.name() + ".png"), taken);
        bytes += taken.length;
      }
      Shot front = Shot.light("", "repo/spacecraft/408-progress-8/", 980, "");
      Files.write(DOCS.resolve("screenshot.png"), take(visitor, front, Pictures.FAIL));
    }
    Files.writeString(gallery.resolve("README.md"), INTRODUCTION + list());

    assertThat(bytes).isLessThan(ALL_TOGETHER);
  }

  private Project made() {
    return Project.at(folder).with("content/snapshots/capture.json", SyntheticCapture.of(600));
  }

  private static byte[] take(Visitor visitor, Shot shot, Pictures fate) throws IOException {
    try (Visit visit = visitor.open(shot.path(), shot.scheme(), shot.width(), fate)) {
      assertThat(visit.page().locator("main h1").count()).as(shot.path()).isOne();
      assertThat(visit.page().title()).doesNotContain("not found");
      visit.page().setViewportSize(shot.width(), shot.height());
      visit.page().evaluate("document.querySelector(location.hash || 'html').scrollIntoView()");
      visit.page().waitForTimeout(300);
      return SmallPng.of(visit.page().screenshot(new Page.ScreenshotOptions()));
    }
  }

  private static String list() {
    return SHOTS.stream()
        .map(shot -> "\n%s\n\n![%s](%s.png)\n".formatted(shot.words(), shot.words(), shot.name()))
        .collect(Collectors.joining());
  }

  /** A stand-in for a photograph: a light above a horizon. */
  private static byte[] picture() throws IOException {
    var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(new Color(0x10182a));
    graphics.fillRect(0, 0, 1200, 800);
    graphics.setColor(new Color(0x2b4a73));
    graphics.fillOval(-600, 500, 2400, 2400);
    graphics.setColor(new Color(0xd9e4f2));
    graphics.setStroke(new BasicStroke(6));
    graphics.drawArc(-600, 500, 2400, 2400, 0, 180);
    graphics.fillOval(760, 190, 44, 44);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
