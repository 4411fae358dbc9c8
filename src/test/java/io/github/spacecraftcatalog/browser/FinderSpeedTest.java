package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.github.spacecraftcatalog.browser.FinderPage.Answer;
import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import io.github.spacecraftcatalog.output.Body;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports how long answers take, and how large the files are that they need. Times are told but not
 * asserted, as they are the machine's as much as the program's.
 */
class FinderSpeedTest {

  private static final int LARGEST_SCRIPTS = 20 * 1024;

  private static final int REPEATS = 7;

  private static final List<String> QUESTIONS =
      List.of(
          "status=4&in_space=false",
          "family=2,5&type=1,2,3&agency=1,5,9,13,17",
          "ordering=-flights_count,time_docked",
          "ordering=-name",
          "search=soyuz",
          "q=ms10",
          "q=georges+lemaitre",
          "q=progrss",
          "q=splashdown+oxygen",
          "q=soyuz&status=4&ordering=-time_in_space");

  private static SiteServer server;
  private static TestBrowser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    browser = new TestBrowser();
    server = new SiteServer();
  }

  @AfterAll
  static void stop() {
    server.close();
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 20_000})
  void answersAreShown(int spacecraft) {
    String site = server.serve(plan(spacecraft), "of-" + spacecraft);
    try (FinderPage finder = new FinderPage(browser.browser(), site)) {
      var table = new StringBuilder(line("milliseconds", "first", "median", "longest"));
      for (String query : QUESTIONS) {
        table.append(times(finder, query));
      }
      report("Answers from " + spacecraft + " spacecraft", table.toString());
      assertThat(finder.errors()).isEmpty();
    }
  }

  /** What the first answer takes after the page was loaded, and what the same takes later. */
  private static String times(FinderPage finder, String query) {
    Answer first = finder.ask(query);
    assertThat(first.ids()).as(query).isNotEmpty();
    double[] later = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      finder.askAgain("limit=1");
      Answer again = finder.askAgain(query);
      assertThat(again.ids()).isEqualTo(first.ids());
      later[i] = again.lastTime();
    }
    Arrays.sort(later);
    return line(
        query, shown(first.lastTime()), shown(later[REPEATS / 2]), shown(later[REPEATS - 1]));
  }

  @Test
  void allScriptsTogetherAreSmall() {
    Map<String, Body> files = Project.lazyBodies(plan(600));
    Map<String, Integer> scripts =
        sizes(files, name -> name.startsWith("assets/") && name.endsWith(".js"));
    int all = gzipped(whole(files, scripts));

    report("Scripts, gzipped one by one", scripts + ", in one piece " + all);
    report(
        "Data for 600 spacecraft, gzipped",
        "" + sizes(files, name -> name.matches("assets/(index|words)\\.[^/]*\\.?json")));
    assertThat(scripts).isNotEmpty();
    assertThat(all).isLessThan(LARGEST_SCRIPTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "spacecraft/?q=soyuz", "compare/?ids=1,2"})
  void whatAPageLoadsOfThemIsSmallerStill(String path) {
    SitePlan plan = plan(20);
    Map<String, Body> files = Project.lazyBodies(plan);
    var loaded = new TreeMap<String, Integer>();
    try (FinderPage window = new FinderPage(browser.browser(), server.serve(plan, "small"))) {
      window
          .page()
          .onRequestFinished(
              request -> {
                String name = request.url().replaceFirst(".*/small/", "");
                if (name.endsWith(".js")) {
                  loaded.put(name, gzipped(files.getOrDefault(name, () -> new byte[0])));
                }
              });
      window.page().navigate(server.origin() + "small/" + path);
      window.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    int sum = loaded.values().stream().mapToInt(Integer::intValue).sum();
    report("Scripts of /" + path + ", gzipped one by one", loaded.size() + " with " + sum);
    assertThat(loaded).isNotEmpty();
    assertThat(sum).isLessThan(LARGEST_SCRIPTS);
  }

  private SitePlan plan(int spacecraft) {
    return Project.at(folder)
        .with("content/snapshots/capture.json", SyntheticCapture.of(spacecraft))
        .plan();
  }

  private static Map<String, Integer> sizes(Map<String, Body> files, Predicate<String> wanted) {
    var sizes = new TreeMap<String, Integer>();
    files.forEach(
        (name, body) -> {
          if (wanted.test(name)) {
            sizes.put(name, gzipped(body));
          }
        });
    return sizes;
  }

  private static int gzipped(Body body) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(body.bytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.size();
  }

  private static Body whole(Map<String, Body> files, Map<String, Integer> scripts) {
    return () -> {
      var whole = new ByteArrayOutputStream();
      for (String name : scripts.keySet()) {
        whole.writeBytes(files.getOrDefault(name, () -> new byte[0]).bytes());
      }
      return whole.toByteArray();
    };
  }

  /** Says it where it is seen: what a test reporter is told ends in a file. */
  private static void report(String title, String text) {
    System.out.println(title + ": " + text);
  }

  private static String shown(double milliseconds) {
    return String.format(Locale.ROOT, "%.1f", milliseconds);
  }

  private static String line(String what, String first, String median, String longest) {
    return String.format(Locale.ROOT, "%n%-45s%9s%9s%9s", what, first, median, longest);
  }
}
