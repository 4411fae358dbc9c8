package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Every figure on the pages of records, of totals and of what is in space, and those of the home
 * page, are what {@link Recount} counts in the captures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

  /** The home page shows those that are up longest. */
  private static final int MOST_IN_STRIP = 12;

  /** And those families that have the most spacecraft. */
  private static final int MOST_FAMILIES = 24;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private static final List<String> FEATS =
      List.of(
          "longest-in-space",
          "longest-docked",
          "most-flights",
          "fastest-turnaround",
          "largest-docked-share");

  /** What is counted. */
  enum Source {
    EXPORTS,
    BY_HAND,
    SYNTHETIC
  }

  private record Counted(Project.Site site, Recount recount, Optional<LocalDate> date) {
    Document page(String name) {
      return Jsoup.parse(site.text(name));
    }
  }

  private final Map<Source, Counted> counted = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/snapshots"))) {
      var captures = new ArrayList<String>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        captures.add(Files.readString(file));
      }
      counted.put(
          Source.EXPORTS,
          new Counted(Project.OURS.build(), Recount.of(captures), Optional.empty()));
    }
    counted.put(Source.BY_HAND, counted(folder.resolve("hand"), Craft.capture(byHand())));
    counted.put(Source.SYNTHETIC, counted(folder.resolve("made"), SyntheticCapture.of(600)));
  }

  private static Counted counted(Path folder, String capture) {
    Project project = Project.at(folder).with("content/snapshots/" + DAY + ".json", capture);
    return new Counted(project.build(), Recount.of(List.of(capture)), Optional.of(DAY));
  }

  private Counted of(Source source) {
    return Optional.ofNullable(counted.get(source)).orElseThrow();
  }

  /** Ties, zeros, contradictions, unknowns, placeholders, and who is up there. */
  private static Craft[] byHand() {
    Map<String, Object> other = Craft.configuration(7, "Kliper", List.of());
    other.put("type", Map.of("id", 3, "name", "Spaceplane"));
    return new Craft[] {
      craft(1, "P3D", "P1D", 2).with("fastest_turnaround", "P40D"),
      craft(2, "P3D", "P3D", 2).with("fastest_turnaround", "P40D"),
      craft(3, "PT72H0.5S", "PT36H0.25S", 3).with("fastest_turnaround", "P0D"),
      craft(4, "P2D", "P1D", 1),
      craft(5, "P6D", "P3D", 1).with("spacecraft_config", other),
      craft(6, "P2D", "P3D", 1),
      craft(7, "P0D", "P0D", 1),
      craft(8, "P0D", "P0D", 0),
      craft(9, null, null, null),
      craft(10, "P900D", "P900D", 9).with("is_placeholder", true).with("in_space", null),
      craft(11, "P30DT13H", "P10D", 1).with("in_space", true).with("mission_ends_count", 0),
      craft(12, "P400D", "P10D", 4)
          .with("in_space", true)
          .with("mission_ends_count", 3)
          .with("fastest_turnaround", "P39DT23H59M59S"),
      craft(13, "P1D", null, 1).with("in_space", null).with("spacecraft_config", null),
      craft(14, "P0D", "P5D", 1),
      craft(15, null, "P0D", 1).with("in_space", true).with("status", null),
      craft(16, "P31DT13H", "P0D", 1).with("in_space", true).with("mission_ends_count", 0),
    };
  }

  private static Craft craft(
      int id, @Nullable String flown, @Nullable String docked, @Nullable Integer flights) {
    return Craft.of(id, "Ship " + id)
        .with("time_in_space", flown)
        .with("time_docked", docked)
        .with("flights_count", flights)
        .with("mission_ends_count", flights);
  }

  @ParameterizedTest
  @EnumSource
  void rankingsAreRight(Source source) {
    Document page = of(source).page("records/index.html");
    for (String feat : FEATS) {
      Map<Integer, List<JsonNode>> ranks = Recount.ranks(feat, of(source).recount().real());
      Map<Integer, Shown> shown = ranking(page.select("#" + feat + "-ranking tbody tr"));
      boolean onlyFirstFlights = feat.equals("most-flights") && isOnce(ranks.get(1));

      ranks.keySet().removeIf(rank -> rank > 10 || onlyFirstFlights);
      assertThat(shown.keySet()).as(feat).isEqualTo(ranks.keySet());
      shown.forEach(
          (rank, place) ->
              assertPlace(feat, place, ranks.getOrDefault(rank, List.of()), 16 - rank));
    }
  }

  private static boolean isOnce(@Nullable List<JsonNode> place) {
    return place != null && Recount.number(place.get(0), "flights_count").orElse(0) == 1;
  }

  /** Those of one rank as the page shows them. */
  private record Shown(List<Integer> ids, List<String> values, long more) {}

  private static Map<Integer, Shown> ranking(List<Element> rows) {
    var places = new TreeMap<Integer, Shown>();
    int last = 0;
    int seen = 0;
    for (Element row : rows) {
      String rank = row.child(0).text();
      if (rank.isEmpty()) {
        int next = row.text().endsWith("flew once") ? seen + 1 : last;
        long more = Long.parseLong(row.text().replaceAll("\\D", ""));
        Shown place = places.getOrDefault(next, new Shown(List.of(), List.of(), 0));
        places.put(next, new Shown(place.ids(), place.values(), more));
      } else {
        last = Integer.parseInt(rank);
        seen++;
        Shown place =
            places.computeIfAbsent(last, any -> new Shown(new ArrayList<>(), new ArrayList<>(), 0));
        place.ids().add(id(row));
        place.values().add(value(row.child(3)));
      }
    }
    return places;
  }

  private static void assertPlace(
      String feat, Shown shown, List<JsonNode> expected, int mostShown) {
    boolean once = feat.equals("most-flights") && isOnce(expected);
    List<Integer> ids = expected.stream().map(craft -> craft.path("id").intValue()).toList();
    int rows = once ? 0 : Math.min(ids.size(), mostShown);
    assertThat(shown.ids()).as(feat).hasSize(rows).doesNotHaveDuplicates().isSubsetOf(ids);
    assertThat(shown.more()).as(feat).isEqualTo(ids.size() - rows);
    assertThat(shown.values()).as(feat).allMatch(said(feat, expected)::equals);
  }

  private static String said(String feat, List<JsonNode> place) {
    return Recount.said(feat, Recount.claim(feat, place.get(0)).value().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void thoseLeftOutOfARankingAreCountedByTheReason(Source source) {
    Recount recount = of(source).recount();
    for (String feat : FEATS) {
      Element text =
          of(source)
              .page("records/index.html")
              .select("section[aria-labelledby=" + feat + "] p.quiet")
              .expectFirst("p");
      long ranked =
          recount.real().stream()
              .filter(craft -> Recount.claim(feat, craft).value().isPresent())
              .count();

      assertThat(text.text()).startsWith(ranked + " spacecraft ranked.");
      assertThat(reasons(text.text())).as(feat).isEqualTo(recount.leftOut(feat));
    }
  }

  private static Map<String, Long> reasons(String text) {
    return Arrays.stream(text.replaceFirst(".*(Left out:|ranked[.])", "").split("[,.]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(
            Collectors.toMap(
                part -> part.replaceFirst("^\\S+ ", ""),
                part -> Long.parseLong(part.replaceFirst(" .*", "")),
                Long::sum,
                TreeMap::new));
  }

  @ParameterizedTest
  @EnumSource
  void leadersOfEachTypeAreRight(Source source) {
    Recount recount = of(source).recount();
    for (String feat : FEATS) {
      Map<Integer, List<JsonNode>> types = new TreeMap<>(recount.members("types"));
      List<JsonNode> without =
          recount.real().stream()
              .filter(craft -> recount.groups("types", craft).isEmpty())
              .toList();
      if (!without.isEmpty()) {
        types.put(-1, without);
      }
      List<Element> rows =
          of(source).page("records/index.html").select("#" + feat + "-types tbody tr");
      if (!rows.isEmpty()) {
        assertThat(rows.stream().map(row -> id(row.child(0))))
            .as(feat)
            .containsExactlyInAnyOrderElementsOf(types.keySet());
      }
      rows.forEach(row -> assertLeader(feat, row, types.getOrDefault(id(row.child(0)), List.of())));
    }
  }

  private static void assertLeader(String feat, Element row, List<JsonNode> crafts) {
    List<JsonNode> first = Recount.ranks(feat, crafts).getOrDefault(1, List.of());
    if (first.isEmpty()) {
      assertThat(row.child(1).text()).isEqualTo("nobody");
      return;
    }
    assertThat(value(row.child(2))).as(feat).isEqualTo(said(feat, first));
    assertNames(feat, row.child(1), first);
  }

  private static void assertNames(String feat, Element names, List<JsonNode> expected) {
    if (feat.equals("most-flights") && isOnce(expected)) {
      String flew = expected.size() == 1 ? "one that flew once" : " that flew once each";
      assertThat(names.text().replaceAll("^[\\d,]+", "")).isEqualTo(flew);
      return;
    }
    List<Integer> ids = expected.stream().map(craft -> craft.path("id").intValue()).toList();
    assertThat(names.select("a").stream().map(FiguresTest::id))
        .as(feat)
        .hasSize(Math.min(3, ids.size()))
        .isSubsetOf(ids);
    String more = ids.size() > 3 ? ids.size() - 3 + " more" : "";
    assertThat(names.ownText().replaceAll("^[ ,]+", "")).isEqualTo(more);
  }

  @ParameterizedTest
  @EnumSource
  void recordHoldersAreThoseOfTheFirstRank(Source source) {
    List<Element> facts = of(source).page("records/index.html").select("#holders ~ dl > div");
    assertThat(facts).hasSize(FEATS.size());
    for (int i = 0; i < FEATS.size(); i++) {
      String feat = FEATS.get(i);
      List<JsonNode> first =
          Recount.ranks(feat, of(source).recount().real()).getOrDefault(1, List.of());
      List<Element> values = facts.get(i).select("dd");
      if (first.isEmpty() || (feat.equals("most-flights") && isOnce(first))) {
        assertThat(values.get(0).text()).startsWith("nobody");
      } else {
        int last = values.size() - 1;
        assertThat(value(values.get(last))).as(feat).isEqualTo(said(feat, first));
        assertThat(facts.get(i).select("a")).hasSize(Math.min(3, first.size()));
        assertThat(facts.get(i).select("a").stream().map(FiguresTest::id))
            .isSubsetOf(first.stream().map(craft -> craft.path("id").intValue()).toList());
        assertThat(values)
            .hasSize(first.size() > 3 ? 5 : first.size() + 1)
            .anyMatch(dd -> first.size() <= 3 || dd.text().equals(first.size() - 3 + " more"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void totalsAreRight(Source source) {
    Recount recount = of(source).recount();
    List<JsonNode> real = recount.real();

    assertThat(cells(of(source).page("statistics/index.html"), "#sums"))
        .containsExactly(
            "Spacecraft|" + real.size() + "|",
            "Placeholders|" + recount.placeholders() + "|",
            "In space|" + up(real) + "|" + none(Recount.unknown(real, Recount::inSpace)),
            "Flights|" + numbers(real, "flights_count") + "|" + missing(real, "flights_count"),
            "Missions ended|"
                + numbers(real, "mission_ends_count")
                + "|"
                + missing(real, "mission_ends_count"),
            "Time in space|" + flown(real) + "|" + none(Recount.unknown(real, Recount::flown)),
            "Time docked|" + docked(real) + "|" + none(Recount.unknown(real, Recount::docked)));
    assertThat(cells(of(source).page("statistics/index.html"), "#kinds"))
        .containsExactly(
            "Configurations|" + recount.count("configurations"),
            "Families|" + recount.count("families"),
            "Agencies|" + recount.count("agencies"),
            "Types|" + recount.count("types"),
            "Statuses|" + recount.count("statuses"));
  }

  private static String none(long number) {
    return number == 0 ? "none" : Long.toString(number);
  }

  private static String up(Collection<JsonNode> crafts) {
    return Recount.sum(crafts, Recount::inSpace, up -> BigDecimal.valueOf(up ? 1 : 0));
  }

  private static String numbers(Collection<JsonNode> crafts, String field) {
    return Recount.sum(crafts, craft -> Recount.number(craft, field), BigDecimal::valueOf);
  }

  private static String missing(Collection<JsonNode> crafts, String field) {
    return none(Recount.unknown(crafts, craft -> Recount.number(craft, field)));
  }

  private static String flown(Collection<JsonNode> crafts) {
    return noTime(Recount.sum(crafts, Recount::flown, time -> time));
  }

  private static String docked(Collection<JsonNode> crafts) {
    return noTime(Recount.sum(crafts, Recount::docked, time -> time));
  }

  private static String noTime(String sum) {
    return sum.equals("0") ? "none" : sum;
  }

  @ParameterizedTest
  @EnumSource
  void totalsOfEachGroupAreRight(Source source) {
    for (String kind : List.of("families", "agencies", "types", "statuses")) {
      var expected = new ArrayList<String>();
      of(source)
          .recount()
          .members(kind)
          .forEach((id, crafts) -> expected.add(id + "|" + sums(crafts)));

      assertThat(
              of(source).page("statistics/index.html").select("#by-" + kind + " tbody tr").stream()
                  .map(row -> id(row) + "|" + cells(row)))
          .as(kind)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String sums(List<JsonNode> crafts) {
    return String.join(
        "|",
        Integer.toString(crafts.size()),
        up(crafts),
        numbers(crafts, "flights_count"),
        numbers(crafts, "mission_ends_count"),
        flown(crafts),
        docked(crafts));
  }

  @ParameterizedTest
  @EnumSource
  void spacecraftInNoGroupAreCounted(Source source) {
    Recount recount = of(source).recount();
    for (String kind : List.of("families", "agencies", "types", "statuses")) {
      long without =
          recount.real().stream().filter(craft -> recount.groups(kind, craft).isEmpty()).count();
      String note =
          of(source)
              .page("statistics/index.html")
              .select("section[aria-labelledby=" + kind + "] > p")
              .text();
      assertThat(note)
          .as(kind)
          .matches(
              any ->
                  (without == 0)
                      != any.contains(
                          without + " spacecraft " + (without == 1 ? "has " : "have ")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberOfTheStatisticsLeadsToAPage(Source source) {
    Document page = of(source).page("statistics/index.html");
    List<Element> numbers =
        page.select("#sums td, #kinds td, [id^=by-] > tbody > tr > td").stream()
            .filter(td -> value(td).matches("[\\d.]*[1-9][\\d.]*"))
            .toList();

    assertThat(numbers).isNotEmpty();
    for (Element number : numbers) {
      String href = number.select("a").attr("href");
      assertThat(href).as(number.text()).isNotEmpty();
      String path = href.replaceFirst("[?#].*", "").replaceFirst("^\\.\\./", "");
      assertThat(of(source).site().bodies())
          .containsKey((href.startsWith("#") ? "statistics/" : path) + "index.html");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsInSpaceIsToldWithTheBeginningOfItsStay(Source source) {
    List<String> expected =
        of(source).recount().real().stream()
            .filter(craft -> Recount.inSpace(craft).orElse(false))
            .map(craft -> stay(craft, of(source).date()))
            .toList();
    List<String> shown =
        of(source).page("in-space/index.html").select("#in-space tbody tr").stream()
            .map(row -> id(row) + "|" + cells(row, 2, 3, 4, 5))
            .toList();

    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(shown.stream().map(line -> line.replaceFirst("^[^|]*\\|([^|]*).*", "$1")))
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  /** A day begins with a digit, so that what is unknown sorts last. */
  private static String stay(JsonNode craft, Optional<LocalDate> date) {
    boolean only =
        Recount.number(craft, "flights_count").orElse(0) == 1
            && Recount.number(craft, "mission_ends_count").orElse(0) == 0;
    Optional<BigDecimal> flown = Recount.flown(craft);
    String since =
        date.filter(day -> only)
            .flatMap(
                day ->
                    flown.map(
                        time ->
                            day.atTime(12, 0)
                                .minusSeconds(time.longValue())
                                .toLocalDate()
                                .toString()))
            .orElse("unknown");
    String asOf = date.map(LocalDate::toString).orElse("undated capture");
    String time = flown.map(Recount::plain).orElse(noTimeOf(craft));
    return String.join(
        "|", craft.path("id").toString(), since, time, flown.isPresent() ? asOf : "", share(craft));
  }

  private static String noTimeOf(JsonNode craft) {
    return craft.path("time_in_space").isNull() ? "unknown" : "not recorded";
  }

  private static String share(JsonNode craft) {
    Recount.Claim claim = Recount.claim("largest-docked-share", craft);
    if (claim.value().isEmpty()) {
      return claim.reason().equals("never docked") ? "never docked" : "unknown";
    }
    double share = claim.value().get().doubleValue();
    if (share < 0.01) {
      return "less than 1 %";
    }
    return share > 0.99 && share < 1 ? "more than 99 %" : Math.round(share * 100) + " %";
  }

  @ParameterizedTest
  @EnumSource
  void inSpaceCountsThoseOfWhichItIsNotKnown(Source source) {
    List<JsonNode> real = of(source).recount().real();
    long up = real.stream().filter(craft -> Recount.inSpace(craft).orElse(false)).count();
    long unknown = Recount.unknown(real, Recount::inSpace);
    Document page = of(source).page("in-space/index.html");

    assertThat(page.select(".lede").text())
        .startsWith((up == 0 ? "None" : "" + up) + " of the " + real.size() + " spacecraft")
        .matches(any -> any.contains(" Of " + unknown + " it is not known.") == (unknown > 0));
    assertThat(page.select("section[aria-labelledby=unknown] a")).hasSize((int) unknown);
  }

  @ParameterizedTest
  @CsvSource({"EXPORTS, 20, None of the 20", "BY_HAND, 15, 4 of the 15"})
  void aFewFiguresAreWhatOneCountsByHand(Source source, String spacecraft, String inSpace) {
    assertThat(of(source).page("statistics/index.html").select("#sums tbody tr").eachText())
        .anyMatch(row -> row.startsWith("Spacecraft " + spacecraft));
    assertThat(of(source).page("in-space/index.html").select(".lede").text()).startsWith(inSpace);
  }

  @ParameterizedTest
  @EnumSource
  void figuresOfTheHomePageAreRight(Source source) {
    Recount recount = of(source).recount();
    List<JsonNode> real = recount.real();
    Map<String, String> figures =
        of(source).page("index.html").select(".figures > div").stream()
            .collect(
                Collectors.toMap(
                    div -> div.select("dt").text(),
                    div -> value(div.select("dd").expectFirst("dd")),
                    (a, b) -> a,
                    TreeMap::new));

    assertThat(figures)
        .containsEntry("Spacecraft", Integer.toString(real.size()))
        .containsEntry("In space now", up(real))
        .containsEntry("Time in space together", Recount.sum(real, Recount::flown, time -> time));
    assertThat(of(source).page("index.html").select(".strip--signal > li"))
        .hasSize(
            (int)
                real.stream()
                    .filter(craft -> Recount.inSpace(craft).orElse(false))
                    .limit(MOST_IN_STRIP)
                    .count());
  }

  @ParameterizedTest
  @EnumSource
  void familiesOnTheHomePageAreCounted(Source source) {
    List<String> expected =
        of(source).recount().members("families").entrySet().stream()
            .sorted(Comparator.comparing(family -> -family.getValue().size()))
            .limit(MOST_FAMILIES)
            .map(family -> family.getKey() + "|" + family.getValue().size() + " spacecraft")
            .toList();

    assertThat(
            of(source).page("index.html").select(".gallery > li").stream()
                .map(
                    tile ->
                        id(tile)
                            + "|"
                            + tile.select("p").expectFirst("p").text().replaceFirst(",.*", "")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void theTimelineHasTheMaidenFlightsInTheirOrder(Source source) {
    Document page = of(source).page("timeline/index.html");
    List<String> dates = page.select("#descent-numbers tbody time").eachAttr("datetime");

    assertThat(dates).isSorted();
    assertThat(
            page.select("#descent-numbers tbody tr").stream()
                .map(row -> row.select("time").attr("datetime") + " " + row.child(0).text()))
        .containsExactlyInAnyOrderElementsOf(of(source).recount().maidenFlights());
    assertThat(page.select("svg.plot .began")).hasSize(dates.size());
  }

  private static List<String> cells(Document page, String table) {
    return page.select(table + " tbody tr").stream()
        .map(row -> row.child(0).text() + "|" + cells(row))
        .toList();
  }

  private static String cells(Element row) {
    return row.children().stream().skip(1).map(FiguresTest::value).collect(Collectors.joining("|"));
  }

  private static String cells(Element row, Integer... columns) {
    return Arrays.stream(columns)
        .map(column -> value(row.child(column)))
        .collect(Collectors.joining("|"));
  }

  /** A duration in seconds, a day as it is written for machines, a number without commas. */
  private static String value(Element cell) {
    Element time = cell.selectFirst("time");
    if (time != null) {
      String machine = time.attr("datetime");
      return machine.startsWith("P")
          ? Recount.plain(Recount.seconds(Duration.parse(machine)))
          : machine;
    }
    return cell.text().replaceAll("(?<=\\d),(?=\\d)", "");
  }

  /** The number in the first link's address; -1 where there is none. */
  private static int id(Element element) {
    Element link = element.is("a") ? element : element.selectFirst("a");
    return link == null
        ? -1
        : Integer.parseInt(link.attr("href").replaceFirst(".*/(\\d+)(-[^/]*)?/$", "$1"));
  }
}
