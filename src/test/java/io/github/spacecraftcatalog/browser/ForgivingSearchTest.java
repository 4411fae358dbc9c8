package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.browser.FinderPage.Answer;
import io.github.spacecraftcatalog.build.Craft;
import io.github.spacecraftcatalog.build.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search box forgives what people do not know and mistype. */
class ForgivingSearchTest {

  private static final Map<String, Object> ENDEAVOUR =
      Craft.configuration(9, "Crew Dragon", List.of(Craft.family(4, "Dragon")));

  private static final Craft[] CRAFTS = {
    craft(1, "Soyuz MS-1").with("flights_count", 5),
    craft(10, "Soyuz MS-10").with("serial_number", "11F732 #740"),
    craft(100, "Soyuz MS-100").with("flights_count", 7),
    craft(110, "Soyuz MS-110").with("flights_count", 6),
    craft(20, "Союз МC-08").with("description", "Carried a crew to the station."),
    craft(26, "Soyuz MS-26").with("serial_number", "11F732 #757"),
    craft(30, "Georges Lemaître ATV"),
    craft(31, "Hermès"),
    craft(40, "Союз Т-15").with("description", "Soyuz T-15 met Salyut before Kristall."),
    craft(41, "Progress 8").with("description", "Progress 8 (Russian: Прогресс 8) fed Salyut."),
    craft(42, "Progress MS-33"),
    craft(50, "Orel").with("serial_number", null),
    craft(51, "Endeavour").with("serial_number", "C206").with("spacecraft_config", ENDEAVOUR),
    craft(52, "Resilience").with("description", "Flew after Endeavour had splashed down twice."),
    craft(53, "Dragon C20044"),
    craft(54, "Endeavor").with("description", "Spelled like this over there."),
  };

  @TempDir private static Path folder;

  private static SiteServer server;
  private static TestBrowser browser;
  private static FinderPage finder;

  @BeforeAll
  static void start() {
    browser = new TestBrowser();
    server = new SiteServer();
    finder =
        new FinderPage(browser.browser(), server.serve(Project.of(folder, CRAFTS).plan(), "few"));
  }

  @AfterAll
  static void stop() {
    server.close();
    browser.close();
  }

  @AfterEach
  void noScriptFailed() {
    assertThat(finder.errors()).isEmpty();
  }

  private static Craft craft(int id, String name) {
    return Craft.of(id, name).with("status", Map.of("id", 4 - id % 2, "name", "Status " + id % 2));
  }

  private static List<Integer> found(String words) {
    return ask(words, "").ids();
  }

  private static Answer ask(String words, String more) {
    return finder.ask("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more);
  }

  @ParameterizedTest
  @CsvSource({
    "ms10, 10",
    "MS-10, 10",
    "soyuz ms 10, 10",
    "soyuzms10, 10",
    "soyuz-ms-10, 10",
    "ms-010, 10",
    "10 soyuz, 10",
    "ms1, 1",
    "ms 100, 100",
    "soyuz ms-1, 1",
    "soyuz ms-08, 20",
    "ms8, 20",
    "Союз МС-10, 10",
    "союз мс10, 10",
    "Союз МС-08, 20",
    "Союз МC-08, 20",
    "georges lemaitre, 30",
    "lemaitre georges, 30",
    "GEORGES LEMAÎTRE, 30",
    "Lemai\u0302tre, 30",
    "hermes, 31",
    "hermès, 31",
    "прогресс мс 33, 42",
  })
  void whatIsMeantComesFirst(String words, int id) {
    assertThat(found(words)).startsWith(id);
  }

  @ParameterizedTest
  @CsvSource({
    "soyuz t-15, 40",
    "soyuz t15, 40",
    "Soyuz T-15 Kristall, 40",
    "прогресс 8, 41",
    "Прогресс, 41",
    "kristall, 40",
    "splashed twice, 52",
    "resilience splashed, 52",
    "11F732 #757, 26",
    "11f732 757, 26",
    "11F732, 26",
    "11f732, 10",
    "#757, 26",
    "c206, 51",
    "C-206, 51",
    "crew dragon, 51",
  })
  void serialNumbersConfigurationsAndDescriptionsAreSearchedToo(String words, int id) {
    assertThat(found(words)).contains(id);
  }

  @Test
  void aSerialNumberFindsOnlyTheCraftThatHaveIt() {
    assertThat(found("11F732")).containsExactlyInAnyOrder(10, 26);
    assertThat(found("11F732 #757")).containsExactly(26);
  }

  @ParameterizedTest
  @CsvSource({
    "progrress, 41",
    "progres, 41",
    "rogress, 41",
    "progrezz, 0",
    "progreks, 41",
    "progerss, 41",
    "rpogress, 41",
    "progresz, 41",
    "lemaiter, 30",
    "soyus, 10",
    "sooyuz, 10",
    "osyuz, 10",
    "soyz, 10",
    "kristal, 40",
    "gorges lemaitre, 30",
    "gorges lemiatre, 30",
    "orle, 0",
    "orrl, 0",
    "oral, 0",
    "c207, 0",
    "dragon c20045, 0",
    "11f733, 0",
  })
  void oneSlipIsForgivenInAWordOfFiveLettersAndNoneInShorterOnes(String words, int id) {
    if (id == 0) {
      assertThat(found(words)).isEmpty();
    } else {
      assertThat(found(words)).contains(id);
    }
  }

  @Test
  void anExactMatchComesBeforeANearOneAndOneInADescription() {
    List<Integer> found = found("endeavour");
    assertThat(found).startsWith(51).contains(52, 54);
    assertThat(found("endeavor")).startsWith(54).contains(51, 52);
  }

  @Test
  void aNameThatIsAskedForWholeComesBeforeLongerOnes() {
    assertThat(found("soyuz ms 1")).startsWith(1);
    assertThat(found("ms10").indexOf(100)).isNotZero();
    assertThat(found("ms10")).doesNotContain(1, 110);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soyuz dragon lemaitre",
        "georges soyuz",
        "ms10 resilience",
        "kristall splashed",
        "xyzzy",
        "soyuz xyzzy",
        "ms 999",
        "щщщ"
      })
  void everyWordHasToBeFound(String words) {
    Answer answer = ask(words, "");
    assertThat(answer.ids()).isEmpty();
    assertThat(answer.total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "  ,  ", "-", "#", "...", "\t"})
  void withoutAWordNothingIsLeftOut(String words) {
    assertThat(found(words)).isEqualTo(finder.ask("").ids()).hasSize(CRAFTS.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".*", "(", "[", "\\", "+", "%", "soyuz (", "<b>", "constructor", "__proto__"})
  void signsThatMeanSomethingElsewhereDoNoHarm(String words) {
    assertThat(ask(words, "").total()).isLessThanOrEqualTo(CRAFTS.length);
    assertThat(finder.errors()).isEmpty();
  }

  @Test
  void aLongQuestionIsAnswered() {
    assertThat(found("soyuz ".repeat(300))).contains(10);
    assertThat(found("x".repeat(5000))).isEmpty();
  }

  @Test
  void theForgivingSearchIsFilteredToo() {
    List<Integer> all = found("soyuz");
    List<Integer> even = ask("soyuz", "&status=4").ids();
    List<Integer> odd = ask("soyuz", "&status=3").ids();

    assertThat(even).contains(10).doesNotContain(1);
    assertThat(odd).contains(1).doesNotContain(10);
    assertThat(even.size() + odd.size()).isEqualTo(all.size());
    assertThat(all).containsSubsequence(even).containsSubsequence(odd);
    assertThat(ask("soyuz", "&search=ms&name=Soyuz+MS-10").ids()).containsExactly(10);
  }

  @Test
  void theForgivingSearchHasPages() {
    List<Integer> all = found("soyuz");
    Answer page = ask("soyuz", "&limit=2&offset=3");

    assertThat(page.ids()).isEqualTo(all.subList(3, 5));
    assertThat(page.total()).isEqualTo(all.size());
    assertThat(ask("soyuz", "&offset=" + all.size()).ids()).isEmpty();
  }

  @Test
  void anOrderThatIsAskedForCountsMoreThanHowWellANameMatches() {
    assertThat(ask("soyuz ms", "&ordering=-flights_count").ids()).startsWith(100, 110, 1);
    assertThat(ask("soyuz ms", "&ordering=id").ids()).isSorted().startsWith(1);
    assertThat(ask("soyuz ms 1", "&ordering=serial_number").ids()).isEqualTo(found("soyuz ms 1"));
  }

  @Test
  void equallyGoodOnesAreInTheOrderOfNames() {
    List<Integer> byName = finder.ask("").ids();
    List<Integer> found = found("11F732");

    assertThat(byName).containsSubsequence(found);
  }

  @Test
  void ofSeveralQuestionsTheLastCounts() {
    assertThat(finder.ask("q=dragon&q=hermes").ids()).containsExactly(31);
  }
}
