package io.github.spacecraftcatalog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import io.github.spacecraftcatalog.preview.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody works on each kind of source, breaks it and mends it, with a browser beside. */
class LivePreviewTest {

  private static final int SPACECRAFT = 600;

  private static final int EDITS = 9;

  /** After so many milliseconds what is waited for will not come. */
  private static final int PATIENCE = 60_000;

  /** What Playwright waits unless it is told otherwise, as it is for this class only. */
  private static final int USUAL_PATIENCE = 5_000;

  private static final String ABOUT = "content/about.md";

  private static final String CAPTURE = "content/snapshots/capture.json";

  private static TestBrowser browser;

  @TempDir private Path folder;

  private Workshop workshop;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() {
    browser = new TestBrowser();
    // A machine that does other things beside compiles its first template in some seconds.
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  @AfterAll
  static void stop() {
    PlaywrightAssertions.setDefaultAssertionTimeout(USUAL_PATIENCE);
    browser.close();
  }

  @BeforeEach
  void open() throws IOException {
    workshop = Workshop.open(folder, 30);
    context = browser.browser().newContext();
    page = context.newPage();
    page.navigate(workshop.address() + "about/");
    assertThat(page.locator("h1")).hasText("About");
    // The connection is open once the script has laid its element over the page.
    assertThat(page.locator("catalog-preview")).isAttached();
  }

  @AfterEach
  void close() {
    context.close();
    workshop.close();
  }

  @Test
  void markdownIsShownWhenItIsSaved() {
    workshop.save(ABOUT, "# About us\n\nThe second word.\n");

    assertThat(page.locator("h1")).hasText("About us");
    assertThat(page.locator(".prose")).containsText("The second word.");
  }

  @Test
  void aReloadKeepsThePlaceOnThePage() {
    workshop.save(ABOUT, "# Long\n\n" + "Words and words.\n\n".repeat(200));
    assertThat(page.locator("h1")).hasText("Long");
    page.evaluate("scrollTo(0, 1500)");

    workshop.edit(ABOUT, text -> text.replace("# Long", "# Longer"));

    assertThat(page.locator("h1")).hasText("Longer");
    page.waitForFunction("scrollY === 1500");
  }

  @Test
  void aStylesheetIsSwappedWithoutReload() {
    page.evaluate("window.sameDocument = true");

    workshop.edit("site-assets/site.css", css -> css + "\nh1 { letter-spacing: 7px; }\n");

    assertThat(page.locator("h1")).hasCSS("letter-spacing", "7px");
    assertThat(page.locator("head link[rel=stylesheet]")).hasCount(1);
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
  }

  @Test
  void aScriptReloadsThePage() {
    workshop.edit(
        "site-assets/scripts/site.js",
        script -> script + "\ndocument.documentElement.dataset.edited = \"yes\";\n");

    assertThat(page.locator("html")).hasAttribute("data-edited", "yes");
  }

  @Test
  void aTemplateIsCompiledWhenItIsSaved() {
    workshop.edit("templates/content.jte", jte -> jte.replace("<h1>", "<h1 class=\"edited\">"));

    assertThat(page.locator("h1")).hasClass("edited");
  }

  @Test
  void aComponentReachesThePagesThatUseIt() {
    workshop.edit(
        "templates/layout/page.jte",
        jte -> jte.replace("<main id=\"main\">", "<main id=\"main\" class=\"edited\">"));

    assertThat(page.locator("main")).hasClass("edited");
  }

  @Test
  void aNewParameterWithDefaultReachesTheCallers() {
    workshop.edit(
        "templates/layout/page.jte",
        jte ->
            jte.replace(
                    "@param String forward = \"\"",
                    "@param String forward = \"\"\n@param String mark = \"marked\"")
                .replace("<main id=\"main\">", "<main id=\"main\" class=\"${mark}\">"));

    assertThat(page.locator("main")).hasClass("marked");
  }

  @Test
  void aCaptureIsReadAgain() {
    assertThat(page.locator(".colophon")).not().containsText("37 spacecraft");

    workshop.save(CAPTURE, SyntheticCapture.of(37));

    assertThat(page.locator(".colophon")).containsText("37 spacecraft");
  }

  @Test
  void settingsReachEveryPage() {
    workshop.edit("content/site.yaml", yaml -> yaml.replace("title: Workshop", "title: Atelier"));

    assertThat(page.locator(".masthead__title")).hasText("Atelier");
  }

  @Test
  void anotherBasePathMovesThePage() {
    workshop.edit("content/site.yaml", yaml -> yaml.replace("/repo/", "/elsewhere/"));

    page.waitForURL("**/elsewhere/about/");
    assertThat(page.locator("h1")).hasText("About");
  }

  @Test
  void aFileThatIsAddedIsThereAndOneThatIsDeletedIsNot() {
    page.navigate(workshop.address() + "guide/");
    assertThat(page.locator("h1")).hasText("No craft at this position");

    workshop.save("content/guide.md", "# Guide\n\nSteps.\n");
    assertThat(page.locator("h1")).hasText("Guide");

    workshop.delete("content/guide.md");
    assertThat(page.locator("h1")).hasText("No craft at this position");
  }

  @Test
  void aBrokenHeaderIsShownInItsPlaceUntilItIsMended() {
    breakAndMend(
        ABOUT,
        "---\ntitle: About\nnav: soon\n---\n\nWords.\n",
        "content/about.md:3:6",
        "nav: soon",
        "nav has to be a whole number");
  }

  @Test
  void aBrokenSettingIsShownInItsPlaceUntilItIsMended() {
    breakAndMend(
        "content/site.yaml",
        "title: Workshop\nbase_url: nowhere\n",
        "content/site.yaml:2:11",
        "base_url: nowhere",
        "it has to start with https://");
  }

  @Test
  void aBrokenTemplateIsShownInItsPlaceUntilItIsMended() {
    breakAndMend(
        "templates/content.jte",
        workshop.text("templates/content.jte").replace("view.title()", "view.titel()"),
        "templates/content.jte:4",
        "view.titel()",
        "cannot find symbol");
  }

  @Test
  void aTemplateThatIsNotClosedIsShownInItsPlaceUntilItIsMended() {
    breakAndMend(
        "templates/content.jte",
        workshop.text("templates/content.jte").replace("<h1>", "@if(true)<h1>"),
        "templates/content.jte",
        "`)",
        "Missing @endif");
  }

  @Test
  void aBrokenCaptureIsShownInItsPlaceUntilItIsMended() {
    breakAndMend(
        CAPTURE,
        "{\n  \"count\": 1,\n  \"results\": [\n",
        CAPTURE + ":4:1",
        "\"results\": [",
        "the JSON ends in the middle");
  }

  @Test
  void aBrokenStylesheetIsShownInItsPlaceUntilItIsMended() {
    breakAndMend(
        "site-assets/site.css",
        workshop.text("site-assets/site.css") + "\nh1 { background: url(gone.png); }\n",
        "site-assets/site.css",
        "url(gone.png)",
        "gone.png");
  }

  /** Breaks a source and mends it again, and looks at the page meanwhile. */
  private void breakAndMend(String name, String broken, String place, String line, String message) {
    String good = workshop.text(name);

    workshop.save(name, broken);

    Locator dialog = page.locator("catalog-preview dialog");
    assertThat(dialog).isVisible();
    assertThat(dialog.locator(".place").first()).containsText(place);
    assertThat(dialog.locator("mark").first()).containsText(line);
    assertThat(dialog).containsText(message);
    assertThat(page.locator("h1")).hasText("About");

    workshop.save(name, good);

    assertThat(dialog).isHidden();
    assertThat(page.locator("h1")).hasText("About");
    assertThat(page.locator("catalog-preview .badge")).isHidden();
  }

  @Test
  void whoReloadsABrokenSiteSeesTheLastGoodPageAndWhatIsWrong() {
    workshop.edit("templates/content.jte", jte -> jte.replace("view.title()", "view.titel()"));
    assertThat(page.locator("catalog-preview dialog")).isVisible();

    page.reload();

    assertThat(page.locator("h1")).hasText("About");
    assertThat(page.locator("catalog-preview dialog")).isVisible();
  }

  @Test
  void aTemplateThatFailsWhileItRunsIsShownInItsPlaceOverTheLastGoodPage() {
    workshop.edit(
        "templates/content.jte",
        jte -> jte.replace("${view.title()}", "${view.title().substring(99)}"));

    Locator dialog = page.locator("catalog-preview dialog");
    assertThat(dialog.locator(".place").first()).hasText("templates/content.jte:4");
    assertThat(dialog).containsText("begin 99, end 5");
    assertThat(page.locator("h1")).hasText("About");

    workshop.edit("templates/content.jte", jte -> jte.replace(".substring(99)", ""));
    assertThat(dialog).isHidden();
  }

  @Test
  void theMessageCanBeClosedAndOpenedAgain() {
    workshop.edit("content/site.yaml", yaml -> yaml + "colour: red\n");
    Locator dialog = page.locator("catalog-preview dialog");
    assertThat(dialog).isVisible();

    page.keyboard().press("Escape");
    assertThat(dialog).isHidden();
    Locator badge = page.locator("catalog-preview .badge");
    assertThat(badge).hasText("1 error");

    badge.click();
    assertThat(dialog).isVisible();
    dialog.getByText("Close").click();
    assertThat(dialog).isHidden();
  }

  @Test
  void warningsAreCountedInABadgeWithTheirList() {
    workshop.save(
        "content/snapshots/more.json",
        """
        {"count": 1, "next": null, "previous": null, "results": [
          {"id": 90001, "name": "Odd One", "spacecraft_config": {"id": 9001, "name": "Odd"},
           "time_in_space": "P3X"}
        ]}
        """);

    Locator badge = page.locator("catalog-preview .badge");
    assertThat(badge).hasText("1 warning");
    Locator dialog = page.locator("catalog-preview dialog");
    assertThat(dialog).isHidden();

    badge.click();
    assertThat(dialog.locator(".place")).containsText("content/snapshots/more.json");
    assertThat(dialog.locator("mark")).containsText("P3X");
  }

  @Test
  void theMessageBreaksNoRuleOfAccessibility() {
    workshop.edit("content/site.yaml", yaml -> yaml + "colour: red\n");
    assertThat(page.locator("catalog-preview dialog")).isVisible();

    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void draftsHaveARibbon() {
    page.navigate(workshop.address() + "idea/");
    workshop.save("content/idea.md", "---\ndraft: true\n---\n# Idea\n\nNot yet.\n");
    assertThat(page.locator("h1")).hasText("Idea");
    assertThat(page.locator(".catalog-preview-draft")).containsText("Draft");
    assertThat(page.locator(".catalog-preview-draft")).hasCSS("position", "sticky");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void noErrorReachesTheConsole() {
    var errors = new java.util.ArrayList<String>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.reload();
    workshop.edit("site-assets/site.css", css -> css + "\nh1 { letter-spacing: 7px; }\n");
    assertThat(page.locator("h1")).hasCSS("letter-spacing", "7px");
    workshop.edit("content/site.yaml", yaml -> yaml + "colour: red\n");
    assertThat(page.locator("catalog-preview dialog")).isVisible();

    assertThat(errors).isEmpty();
  }

  /** As when many windows are open: the page keeps asking, and is shown what was missed. */
  @Test
  void aPageThatWasRefusedAStreamGetsOneLater() {
    int[] refused = {0};
    page.route(
        "**/.catalog/events",
        route -> {
          if (refused[0]++ == 0) {
            route.fulfill(new Route.FulfillOptions().setStatus(503));
          } else {
            route.resume();
          }
        });
    page.reload();
    assertThat(page.locator("catalog-preview")).isAttached();

    workshop.save(ABOUT, "# About us\n\nThe second word.\n");

    assertThat(page.locator("h1")).hasText("About us");
    assertThat(refused[0]).isGreaterThan(1);
  }

  /** Times are told and not asserted: they are the machine's as much as the program's. */
  @Test
  void changesAreSoonSeen() {
    workshop.save(CAPTURE, SyntheticCapture.of(SPACECRAFT));
    assertThat(page.locator(".colophon")).containsText(SPACECRAFT + " spacecraft");
    var table = new StringBuilder();
    table.append(
        times(
            "Markdown",
            i -> {
              workshop.save(ABOUT, "# About " + i + "\n\nWords.\n");
              page.waitForFunction(
                  "i => document.querySelector('h1')?.textContent === `About ${i}`", i);
            }));
    table.append(
        times(
            "stylesheet",
            i -> {
              workshop.edit(
                  "site-assets/site.css", css -> css + "\nh1 { letter-spacing: " + i + "px; }\n");
              page.waitForFunction(
                  "i => getComputedStyle(document.querySelector('h1')).letterSpacing === `${i}px`",
                  i);
            }));
    table.append(
        times(
            "template",
            i -> {
              workshop.edit(
                  "templates/content.jte",
                  jte -> jte.replaceAll("<h1[^>]*>", "<h1 class=\"c" + i + "\">"));
              page.waitForFunction("i => document.querySelector('h1')?.className === `c${i}`", i);
            }));
    table.append(
        times(
            "layout",
            i -> {
              workshop.edit(
                  "templates/layout/page.jte",
                  jte -> jte.replaceAll("<main [^>]*>", "<main id=\"main\" class=\"c" + i + "\">"));
              page.waitForFunction("i => document.querySelector('main')?.className === `c${i}`", i);
            }));
    page.navigate(workshop.address() + "spacecraft/");
    assertThat(page.locator("catalog-preview")).isAttached();
    String capture = workshop.text(CAPTURE);
    String name = capture.replaceAll("(?s).*?\"name\":\"([^\"]+)\".*", "$1");
    table.append(
        times(
            "capture",
            i -> {
              workshop.save(
                  CAPTURE,
                  capture.replaceFirst(
                      "\"name\":\"" + java.util.regex.Pattern.quote(name), "\"name\":\"0000 " + i));
              page.waitForFunction(
                  "i => document.querySelector('main')?.textContent.includes(`0000 ${i}`)", i);
            }));
    System.out.println(
        "From saved file to painted page, of " + SPACECRAFT + " spacecraft, in ms: " + table);
    assertThat(page.locator("catalog-preview .badge")).isHidden();
  }

  /**
   * When the page was painted, in milliseconds of the machine's clock; now, where it was not loaded
   * anew. The one who waits here is told a tenth of a second later than the eye.
   */
  private double seen(long start) {
    long now = System.currentTimeMillis();
    page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length");
    double painted =
        ((Number)
                page.evaluate(
                    "performance.timeOrigin"
                        + " + performance.getEntriesByName('first-contentful-paint')[0].startTime"))
            .doubleValue();
    return painted > start ? painted : now;
  }

  private String times(String what, IntConsumer edit) {
    double[] times = new double[EDITS];
    for (int i = 0; i < EDITS; i++) {
      long start = System.currentTimeMillis();
      edit.accept(i + 1);
      times[i] = seen(start) - start;
    }
    double first = times[0];
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "%n%-12s first %6.0f  median %6.0f  longest %6.0f",
        what,
        first,
        times[EDITS / 2],
        times[EDITS - 1]);
  }
}
