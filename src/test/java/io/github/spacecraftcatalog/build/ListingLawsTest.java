package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the tables of a catalog of 250 spacecraft, of which some values are unknown. */
class ListingLawsTest {

  private static final int COUNT = 250;

  private static final List<Craft> CRAFTS = crafts();

  @TempDir static Path folder;
  private static Site site;

  @BeforeAll
  static void build() {
    site = Project.of(folder, CRAFTS.toArray(Craft[]::new)).build();
  }

  static Stream<String> orders() {
    return Stream.of("name", "id", "flights", "missions-ended", "time-docked", "time-in-space")
        .flatMap(column -> Stream.of("by-" + column + "/", "by-" + column + "/descending/"))
        .map(order -> order.equals("by-name/") ? "" : order);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void everyOrderHasEveryCraftOnceInHundreds(String order) {
    List<List<Integer>> pages = pages("spacecraft/", order);

    assertThat(pages).extracting(List::size).containsExactly(100, 100, 50);
    assertThat(pages.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, COUNT).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("orders")
  void everyOrderIsTheRightOne(String order) {
    assertThat(pages("spacecraft/", order).stream().flatMap(List::stream))
        .containsExactlyElementsOf(expected(order));
  }

  @ParameterizedTest
  @CsvSource({"by-flights/", "by-flights/descending/", "by-time-docked/descending/"})
  void unknownComesLast(String order) {
    List<List<Integer>> pages = pages("spacecraft/", order);
    List<Integer> last = pages.get(2);

    assertThat(last.subList(last.size() - 10, last.size())).allMatch(id -> id % 7 == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "types/2-capsule/",
    "configurations/2-vostok/",
    "families/3-vostok-family/",
    "agencies/5-bureau/",
    "statuses/4-single-use/"
  })
  void aGroupsTableHasEveryOrderToo(String group) {
    for (String order : orders().toList()) {
      assertThat(pages(group, order).stream().flatMap(List::stream))
          .containsExactlyElementsOf(expected(order));
    }
  }

  @Test
  void headingsLeadToTheirOrders() {
    assertThat(headings("spacecraft/"))
        .containsEntry("Name", "../spacecraft/by-name/descending/#spacecraft")
        .containsEntry("ID", "../spacecraft/by-id/#spacecraft")
        .containsEntry("Flights", "../spacecraft/by-flights/#spacecraft")
        .containsEntry("Missions ended", "../spacecraft/by-missions-ended/#spacecraft")
        .containsEntry("Time in space", "../spacecraft/by-time-in-space/#spacecraft")
        .containsEntry("Time docked", "../spacecraft/by-time-docked/#spacecraft");
    assertThat(headings("spacecraft/by-id/page-2/"))
        .containsEntry("ID", "../../../spacecraft/by-id/descending/#spacecraft")
        .containsEntry("Name", "../../../spacecraft/#spacecraft");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void oneHeadingSaysHowTheTableIsSorted(String order) {
    var sorted = page("spacecraft/" + order).select("th[aria-sort]");

    assertThat(sorted).hasSize(1);
    assertThat(sorted.attr("aria-sort"))
        .isEqualTo(order.contains("descending") ? "descending" : "ascending");
  }

  @Test
  void pagesLeadToTheirNeighbours() {
    Document second = page("spacecraft/by-id/page-2/");

    assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("../../../spacecraft/by-id/");
    assertThat(second.select("a[rel=next]").attr("href"))
        .isEqualTo("../../../spacecraft/by-id/page-3/");
    assertThat(second.select(".pages a[aria-current=page]").text()).isEqualTo("2");
    assertThat(second.select(".ledger [role=status]").text())
        .isEqualTo("Sorted by ID, lowest first. Rows 101–200 of 250.");
    assertThat(page("spacecraft/").select("a[rel=prev]")).isEmpty();
    assertThat(page("spacecraft/page-3/").select("a[rel=next]")).isEmpty();
  }

  @Test
  void aSiteOfManyRecordsHasNoFaults() {
    assertThat(Project.at(folder).below("https://me.github.io/repo/").faults())
        // Two craft each have the same name, and nothing to tell them apart by.
        .allMatch(line -> line.endsWith("[page-title]"));
  }

  /** Ids on each page of a listing. */
  private static List<List<Integer>> pages(String listing, String order) {
    var pages = new ArrayList<List<Integer>>();
    for (int number = 1; number <= 3; number++) {
      Document page = page(listing + order + (number == 1 ? "" : "page-" + number + "/"));
      pages.add(
          page.select("#spacecraft tbody tr").stream()
              .map(row -> Integer.valueOf(row.select("td:last-child").text()))
              .toList());
    }
    return pages;
  }

  private static Document page(String path) {
    return Jsoup.parse(site.text(path + "index.html"));
  }

  private static Map<String, String> headings(String path) {
    var headings = new TreeMap<String, String>();
    page(path)
        .select("#spacecraft th[scope=col] a")
        .forEach(a -> headings.put(a.text(), a.attr("href")));
    return headings;
  }

  private static List<Craft> crafts() {
    // Values repeat, so that ties are met, and do not follow the ids.
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(
            id ->
                Craft.of(id, "Ship " + (COUNT - id) / 2)
                    .with("flights_count", id % 7 == 0 ? null : id * 31 % 12)
                    .with("mission_ends_count", id % 7 == 0 ? null : id * 17 % 5)
                    .with("time_docked", id % 7 == 0 ? null : "PT" + id * 13 % 40 + "H")
                    .with("time_in_space", id % 11 == 0 ? null : "P" + id * 29 % 90 + "DT1S"))
        .toList();
  }

  /** The order of the ids, worked out anew from what the source told. */
  private static List<Integer> expected(String order) {
    boolean descending = order.contains("descending");
    String column = order.replaceFirst("^by-", "").replaceFirst("/.*$", "");
    return switch (column) {
      case "", "name" ->
          sorted(craft -> Integer.valueOf(text(craft, "name").replaceFirst(".* ", "")), descending);
      case "id" -> sorted(craft -> (Integer) craft.fields().get("id"), descending);
      case "flights" -> sorted(craft -> (Integer) craft.fields().get("flights_count"), descending);
      case "missions-ended" ->
          sorted(craft -> (Integer) craft.fields().get("mission_ends_count"), descending);
      case "time-docked" -> sorted(craft -> duration(craft, "time_docked"), descending);
      default -> sorted(craft -> duration(craft, "time_in_space"), descending);
    };
  }

  private static <T extends Comparable<T>> List<Integer> sorted(
      Function<Craft, @Nullable T> key, boolean descending) {
    Comparator<T> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return CRAFTS.stream()
        .sorted(
            Comparator.comparing(key, Comparator.nullsLast(direction))
                .thenComparing(craft -> (Integer) craft.fields().get("id")))
        .map(craft -> (Integer) craft.fields().get("id"))
        .toList();
  }

  private static String text(Craft craft, String field) {
    return String.valueOf(craft.fields().get(field));
  }

  private static @Nullable Duration duration(Craft craft, String field) {
    return craft.fields().get(field) == null ? null : Duration.parse(text(craft, field));
  }
}
