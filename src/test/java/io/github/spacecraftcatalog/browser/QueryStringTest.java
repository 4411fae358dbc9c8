package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.spacecraftcatalog.browser.FinderPage.Answer;
import io.github.spacecraftcatalog.browser.QueryStrings.Question;
import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.site.SitePlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index answers query strings as the source's endpoint does. */
class QueryStringTest {

  private static final String CAPTURE = SyntheticCapture.of(600);

  @TempDir private static Path folder;

  private static SiteServer server;
  private static TestBrowser browser;
  private static FinderPage finder;
  private static ApiReference reference;

  @BeforeAll
  static void start() {
    browser = new TestBrowser();
    server = new SiteServer();
    Project project = Project.at(folder).with("content/snapshots/capture.json", CAPTURE);
    SitePlan plan = project.plan();
    finder = new FinderPage(browser.browser(), server.serve(plan, "many"));
    finder.ask("");
    reference = new ApiReference(CAPTURE, byName(plan));
  }

  @AfterAll
  static void stop() {
    server.close();
    browser.close();
  }

  private static List<Integer> byName(SitePlan plan) {
    return SpacecraftOrder.DEFAULT.sort(plan.catalog().spacecraft()).stream()
        .map(Spacecraft::id)
        .toList();
  }

  static List<Question> questions() {
    return QueryStrings.all();
  }

  static List<String> randomQueries() {
    return new RandomQueries(reference.names()).take(150);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQueryStringGivesWhatTheEndpointWouldGive(Question question) {
    assertAnswered(question.query(), finder.askAgain(question.query()));
  }

  @ParameterizedTest
  @MethodSource("randomQueries")
  void soDoesAnyCombinationAndNothingIsSaidToBeWrongWithIt(String query) {
    Answer shown = finder.askAgain(query);
    assertAnswered(query, shown);
    assertThat(shown.faults()).isEmpty();
  }

  private static void assertAnswered(String query, Answer shown) {
    ApiReference.Answer expected = reference.answer(query);
    assertThat(shown.ids()).as(shown.status()).isEqualTo(expected.ids());
    assertThat(shown.total()).as(shown.status()).isEqualTo(expected.total());
    assertThat(finder.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in_space=yes",
        "in_space=constructor",
        "is_placeholder=2",
        "status=active",
        "status=1.5",
        "status=-1",
        "spacecraft_config=3,x",
        "type=capsule",
        "agency=NASA",
        "family=Soyuz",
        "ordering=serial_number",
        "ordering=id,serial_number",
        "ordering=--id",
        "ordering=ID",
        "limit=0",
        "limit=-5",
        "limit=abc",
        "limit=5.5",
        "offset=-1",
        "offset=abc",
        "offset=7.0"
      })
  void aBadValueIsSaid(String query) {
    assertThat(finder.ask(query).faults())
        .singleElement()
        .asString()
        .contains(query.substring(0, query.indexOf('=')));
  }

  @Test
  void everyBadValueIsSaid() {
    assertThat(finder.ask("limit=x&offset=y&in_space=z&ordering=a,b,id").faults())
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "in_space=TRUE&is_placeholder=0",
        "status=1,3&spacecraft_config=3&type=2&agency=1&family=2",
        "name=Nobody",
        "search=%25",
        "ordering=-time_docked,time_in_space,flights_count,mission_ends_count,id,name",
        "limit=1&offset=0",
        "limit=100&offset=1000000",
        "in_space=&status=&name=&search=&ordering=&limit=&offset=",
        "format=json&mode=detailed&utm_source=letter"
      })
  void nothingIsSaidOfAGoodOne(String query) {
    assertThat(finder.ask(query).faults()).isEmpty();
  }

  @Test
  void whatIsWrongIsNoLongerSaidOnceItIsMended() {
    assertThat(finder.ask("limit=x").faults()).isNotEmpty();
    assertThat(finder.ask("limit=10").faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ordering=-id",
        "ordering=time_docked",
        "ordering=-flights_count,time_in_space",
        "status=4&ordering=-mission_ends_count",
        "search=o&ordering=-name"
      })
  void allPagesTogetherHoldEachSpacecraftOnce(String query) {
    var walked = new ArrayList<Integer>();
    int size;
    do {
      size = walked.size();
      walked.addAll(finder.ask(query + "&limit=100&offset=" + size).ids());
    } while (walked.size() > size);
    assertThat(walked).doesNotHaveDuplicates().isEqualTo(reference.all(query));
  }

  /** The test's own server cannot read such an address, so that it is asked without it. */
  @ParameterizedTest
  @ValueSource(strings = {"name=100%", "search=%zz", "status=4&name=%C3", "%E0%A4%A=1"})
  void anAddressThatIsEncodedWronglyIsStillAnswered(String query) {
    Page page = finder.page();
    page.route(
        url -> url.contains("/spacecraft/?"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setResponse(route.fetch(new Route.FetchOptions().setUrl(plain(route))))));
    try {
      assertThat(finder.ask(query).status()).isNotEmpty();
      assertThat(finder.errors()).isEmpty();
    } finally {
      page.unrouteAll();
    }
  }

  private static String plain(Route route) {
    String url = route.request().url();
    return url.substring(0, url.indexOf('?'));
  }

  /** What a table that nobody checks would hide: a reference that finds everything, or nothing. */
  @Test
  void theQuestionsTellAnswersApart() {
    Stream<ApiReference.Answer> answers =
        QueryStrings.all().stream().map(question -> reference.answer(question.query()));

    assertThat(answers.distinct().count()).isGreaterThan(70);
    assertThat(randomQueries().stream().filter(query -> !reference.all(query).isEmpty()))
        .hasSizeGreaterThan(50);
  }
}
