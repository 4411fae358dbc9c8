package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders and pages of the index, by its headings and its links. */
class FinderOrderTest {

  private static final Locator.ClickOptions BESIDE =
      new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT));

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  private static Finder click(Finder finder, String field) {
    finder.heading(field).click();
    return finder.settle();
  }

  private static Finder clickBeside(Finder finder, String field) {
    finder.heading(field).click(BESIDE);
    return finder.settle();
  }

  private static List<Integer> ids(Finder finder) {
    return finder.page().locator("#spacecraft td:last-child").allTextContents().stream()
        .map(id -> Integer.valueOf(id.replace(",", "")))
        .toList();
  }

  @Test
  void aHeadingSortsAndASecondClickTurnsTheOrderAround() {
    try (Finder finder = site.find("")) {
      assertThat(finder.sorted()).containsExactly("Name ascending");

      click(finder, "id");
      assertThat(finder.query()).isEqualTo("ordering=id");
      assertThat(finder.sorted()).containsExactly("ID ascending");
      assertThat(finder.status()).isEqualTo("Sorted by ID, lowest first. Rows 1–100 of 600.");
      assertThat(ids(finder)).isSorted();

      click(finder, "id");
      assertThat(finder.query()).isEqualTo("ordering=-id");
      assertThat(finder.sorted()).containsExactly("ID descending");
      assertThat(finder.status()).startsWith("Sorted by ID, highest first.");
      assertThat(ids(finder)).isSortedAccordingTo(Collections.reverseOrder());

      click(finder, "id");
      assertThat(finder.query()).isEqualTo("ordering=id");
      assertThat(finder.focus()).isEqualTo("sort-id");
    }
  }

  @Test
  void theHeadingOfTheDefaultOrderTurnsItAround() {
    try (Finder finder = click(site.find(""), "name")) {
      assertThat(finder.query()).isEqualTo("ordering=-name");
      assertThat(finder.sorted()).containsExactly("Name descending");
    }
  }

  @Test
  void withShiftAnOrderIsAddedTurnedAndTakenOutAgain() {
    try (Finder finder = click(site.find(""), "flights_count")) {
      clickBeside(finder, "time_docked");
      assertThat(finder.query()).isEqualTo("ordering=flights_count,time_docked");
      assertThat(finder.status())
          .startsWith("Sorted by flights, fewest first, then time docked, shortest first.");
      assertThat(finder.sorted()).containsExactly("Flights ascending");
      assertThat(finder.heading("time_docked").ariaSnapshot())
          .isEqualTo("- button \"Time docked , then sorted ascending as number 2\"");

      clickBeside(finder, "time_docked");
      assertThat(finder.query()).isEqualTo("ordering=flights_count,-time_docked");

      clickBeside(finder, "time_docked");
      assertThat(finder.query()).isEqualTo("ordering=flights_count");
      assertThat(finder.heading("time_docked").innerText())
          .isEqualToIgnoringWhitespace("Time docked");
    }
  }

  @Test
  void withoutShiftOtherOrdersGo() {
    try (Finder finder =
        click(site.find("?ordering=-flights_count,time_docked,id"), "time_docked")) {
      assertThat(finder.query()).isEqualTo("ordering=time_docked");
    }
  }

  @Test
  void anAnswerIsLeafedThroughInPlace() {
    try (Finder finder = site.find("?ordering=id&limit=30&agency=5,9,13")) {
      finder.page().evaluate("window.isTheSamePage = true");
      List<Integer> seen = new ArrayList<>(ids(finder));
      int total = finder.total();

      while (seen.size() < total) {
        finder.pageLink("Next").click();
        finder.settle();
        seen.addAll(ids(finder));
        assertThat(finder.page().locator("#spacecraft tbody tr").count()).isLessThanOrEqualTo(30);
      }

      assertThat(seen).hasSize(total).isSorted().doesNotHaveDuplicates();
      assertThat(finder.page().evaluate("window.isTheSamePage")).isEqualTo(true);
      assertThat(finder.pageLink("Next").count()).isZero();
      assertThat(finder.page().locator(".ledger").boundingBox().y).isBetween(-1.0, 899.0);
      finder.pageLink("1").click();
      finder.settle();
      assertThat(finder.query()).isEqualTo("agency=5,9,13&ordering=id&limit=30");
    }
  }

  @Test
  void aPageOfAnAnswerHasAnAddressForANewTab() {
    try (Finder finder = site.find("?ordering=id&limit=30")) {
      String address = String.valueOf(finder.pageLink("2").evaluate("link => link.href"));
      finder.pageLink("2").click();
      List<Integer> inPlace = ids(finder.settle());
      finder.page().navigate(address);

      assertThat(ids(finder.settle())).isEqualTo(inPlace);
      assertThat(finder.pageLink("2").getAttribute("aria-current")).isEqualTo("page");
    }
  }

  @Test
  void thePagesOfThePlainIndexLeadOnToo() {
    try (Finder finder = site.find("")) {
      List<String> first = finder.names();
      finder.pageLink("2").click();
      finder.settle();

      assertThat(finder.status()).isEqualTo("Sorted by name, A to Z. Rows 101–200 of 600.");
      assertThat(finder.query()).isEqualTo("offset=100");
      assertThat(finder.names()).hasSize(100).doesNotContainAnyElementsOf(List.of(first.get(0)));
    }
  }

  @Test
  void theScriptWritesTheVeryRowsOfTheStaticPages() {
    assertSameRows("spacecraft/", "?limit=100&offset=0&ordering=name");
    assertSameRows(
        "spacecraft/by-time-docked/descending/page-2/", "?ordering=-time_docked&offset=100");
    assertSameRows("spacecraft/by-flights/", "?ordering=flights_count");
    assertSameRows("spacecraft/page-6/", "?ordering=name&offset=500");
  }

  private static void assertSameRows(String page, String query) {
    try (Visit still = site.openWithoutScripts(page);
        Finder finder = site.find(query)) {
      List<String> expected = StillRows.in(still.page());
      List<String> actual = StillRows.in(finder.page());
      assertThat(expected).hasSizeGreaterThan(90);
      assertThat(actual).isEqualTo(expected);
      assertThat(StillRows.headings(finder.page())).isEqualTo(StillRows.headings(still.page()));
    }
  }

  @Test
  void aSearchIsSortedByHowWellItIsMetUntilAHeadingIsClicked() {
    try (Finder finder = site.find("?q=soyuz")) {
      assertThat(finder.sorted()).isEmpty();
      assertThat(finder.page().locator("#spacecraft .sorted").count()).isZero();
      assertThat(finder.status()).startsWith("Sorted by how well they match.");

      click(finder, "time_in_space");
      assertThat(finder.sorted()).containsExactly("Time in space ascending");
      assertThat(finder.query()).isEqualTo("q=soyuz&ordering=time_in_space");
      assertThat(finder.page().locator("th[aria-sort]").count()).isEqualTo(1);
    }
  }
}
