package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Spacecraft are marked on the way, and compared side by side. */
class CompareTest {

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  /** Those with the most flights, which differ in everything. */
  private static List<Integer> ids;

  private static List<String> names;

  @BeforeAll
  static void start() {
    try (Finder finder = site.find("?ordering=-flights_count&limit=8")) {
      ids =
          finder.page().locator("#spacecraft .mark").all().stream()
              .map(box -> Integer.valueOf(box.getAttribute("id").replace("mark-", "")))
              .toList();
      names = finder.names();
    }
  }

  private static String address(int count) {
    return "compare/?ids="
        + ids.stream().limit(count).map(String::valueOf).collect(Collectors.joining(","));
  }

  private static Visit compare(String address) {
    Visit visit = site.open(address);
    visit.page().locator("#compared, #compare-faults li").first().waitFor();
    return visit;
  }

  private static Locator marks(Page page) {
    return page.locator("#spacecraft .mark");
  }

  private static Locator tray(Page page) {
    return page.locator("#tray");
  }

  private static List<String> columns(Page page) {
    return page.locator("#compared thead th a").allTextContents();
  }

  private static Locator row(Page page, String label) {
    return page.locator("#compared tbody tr")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label)));
  }

  private static List<String> faults(Page page) {
    return page.locator("#compare-faults li").allTextContents();
  }

  @Test
  void whatIsMarkedInTheIndexIsKeptOnOtherPages() {
    try (Visit visit = site.open("spacecraft/")) {
      Page page = visit.page();
      assertThat(tray(page).isVisible()).isFalse();
      marks(page).nth(0).check();
      marks(page).nth(2).check();
      String first = page.locator("#spacecraft tbody th a").first().textContent();
      assertThat(tray(page).locator("li button").first().innerText()).contains(first);

      page.navigate(site.address() + "families/");
      assertThat(tray(page).locator("[role=status]").textContent()).isEqualTo("2 of 6 to compare");
      page.navigate(site.address() + "spacecraft/");
      assertThat(marks(page).nth(0).isChecked()).isTrue();
      assertThat(marks(page).nth(1).isChecked()).isFalse();
      assertThat(marks(page).nth(2).isChecked()).isTrue();

      tray(page).getByText("Compare", new Locator.GetByTextOptions().setExact(true)).click();
      page.locator("#compared").waitFor();
      assertThat(columns(page)).hasSize(2).first().isEqualTo(first);
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aMarkIsTakenOutInTheTrayOrInTheTable() {
    try (Visit visit = site.open("spacecraft/")) {
      Page page = visit.page();
      for (int i = 0; i < 3; i++) {
        marks(page).nth(i).check();
      }
      tray(page).locator("li button").nth(1).click();
      assertThat(marks(page).nth(1).isChecked()).isFalse();
      assertThat(tray(page).locator("li").count()).isEqualTo(2);

      marks(page).nth(0).uncheck();
      assertThat(tray(page).locator("li").count()).isEqualTo(1);

      page.getByText("Clear", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(tray(page).isVisible()).isFalse();
      assertThat(page.locator(".mark:checked").count()).isZero();
    }
  }

  @Test
  void afterTheLastMarkIsTakenOutTheFocusIsNotLost() {
    try (Visit visit = site.open("spacecraft/")) {
      Page page = visit.page();
      marks(page).nth(3).check();
      String id = marks(page).nth(3).getAttribute("id");
      tray(page).locator("li button").press("Enter");

      assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);

      marks(page).nth(3).check();
      page.getByText("Clear", new Page.GetByTextOptions().setExact(true)).press("Enter");
      assertThat(page.locator(".mark:focus").count()).isEqualTo(1);
    }
  }

  @Test
  void sixAreTheMost() {
    try (Visit visit = site.open("spacecraft/")) {
      Page page = visit.page();
      for (int i = 0; i < 6; i++) {
        marks(page).nth(i).check();
      }
      assertThat(marks(page).nth(6).isDisabled()).isTrue();
      assertThat(marks(page).nth(5).isDisabled()).isFalse();
      String seventh = page.locator("#spacecraft tbody th a").nth(6).getAttribute("href");

      page.navigate(site.address() + "spacecraft/" + seventh.replaceFirst(".*spacecraft/", ""));
      assertThat(page.locator(".pick button").isDisabled()).isTrue();
      assertThat(page.locator(".pick button").textContent()).isEqualTo("Six are marked");
      tray(page).locator("li button").first().click();
      assertThat(page.locator(".pick button").isDisabled()).isFalse();
    }
  }

  @Test
  void groupPagesHaveMarksToo() {
    try (Visit visit = site.open("statuses/2-retired/")) {
      marks(visit.page()).first().check();

      assertThat(tray(visit.page()).locator("li").count()).isEqualTo(1);
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void theRowsOfAnAnswerKnowWhatIsMarked() {
    try (Finder finder = site.find("?ordering=-flights_count")) {
      marks(finder.page()).nth(4).check();
      finder.heading("flights_count").click();
      finder.settle();
      finder.heading("flights_count").click();
      finder.settle();

      assertThat(marks(finder.page()).nth(4).isChecked()).isTrue();
      assertThat(finder.page().locator(".mark:checked").count()).isEqualTo(1);
    }
  }

  @Test
  void thePageOfASpacecraftMarksIt() {
    try (Visit visit = site.open("spacecraft/")) {
      Page page = visit.page();
      page.locator("#spacecraft tbody th a").nth(5).click();
      Locator button = page.locator(".pick button");
      button.click();
      assertThat(button.textContent()).isEqualTo("Do not compare");
      assertThat(tray(page).locator("li").count()).isEqualTo(1);
      assertThat(tray(page).locator("li").innerText()).contains(page.locator("h1").textContent());

      button.click();
      assertThat(button.textContent()).isEqualTo("Add to comparison");
      assertThat(tray(page).isVisible()).isFalse();
    }
  }

  @Test
  void aSharedAddressShowsItsSpacecraftInItsOrder() {
    try (Visit visit = compare(address(4))) {
      assertThat(columns(visit.page())).isEqualTo(names.subList(0, 4));
      assertThat(row(visit.page(), "Flights").locator("td").count()).isEqualTo(4);
      assertThat(visit.errors()).isEmpty();
      assertThat(visit.shift()).as(visit.moved()).isZero();
    }
  }

  @Test
  void rowsThatDifferSayIt() {
    try (Visit visit = compare(address(3))) {
      List<Locator> rows = visit.page().locator("#compared tbody tr").all();
      assertThat(rows).hasSizeGreaterThan(10);
      for (Locator row : rows) {
        boolean differs = row.locator("td").allTextContents().stream().distinct().count() > 1;
        assertThat(row.locator("th").textContent().contains("differs")).isEqualTo(differs);
      }
      assertThat(visit.page().locator(".differs").count()).isBetween(1, rows.size());
    }
    try (Visit visit = compare(address(1))) {
      assertThat(visit.page().locator(".differs").count()).isZero();
    }
  }

  @Test
  void theLongestBarOfARowIsFullAndTheOthersAreToItsScale() {
    try (Visit visit = compare(address(3))) {
      Locator flights = row(visit.page(), "Flights");
      List<Integer> values =
          flights.locator("td").allTextContents().stream()
              .map(String::strip)
              .map(Integer::valueOf)
              .toList();
      List<Integer> bars =
          flights.locator(".part").all().stream()
              .map(part -> Integer.valueOf(part.getAttribute("width")))
              .toList();
      int most = values.stream().mapToInt(Integer::intValue).max().orElseThrow();
      assertThat(bars)
          .isEqualTo(
              values.stream().map(value -> (int) Math.round(1000.0 * value / most)).toList());
    }
  }

  @Test
  void unknownOnesAndThoseThatAreTooManyAreSaid() {
    try (Visit visit = compare(address(8) + ",99999,abc")) {
      assertThat(columns(visit.page())).isEqualTo(names.subList(0, 6));
      assertThat(faults(visit.page()))
          .containsExactly(
              "There is no spacecraft with the ID 99999, abc here.",
              "The address names 8 spacecraft; these are the first 6.");
      assertThat(visit.page().locator("#add").isVisible()).isFalse();
    }
  }

  @Test
  void oneIsRemovedAndBackBringsItBack() {
    try (Visit visit = compare(address(3))) {
      Page page = visit.page();
      page.locator("#compared thead button").nth(1).click();
      assertThat(columns(page)).containsExactly(names.get(0), names.get(2));
      assertThat(page.url()).endsWith("?ids=" + ids.get(0) + "," + ids.get(2));
      assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("button");

      page.goBack();
      assertThat(columns(page)).isEqualTo(names.subList(0, 3));
    }
  }

  @Test
  void afterTheLastOneNothingIsMarked() {
    try (Visit visit = compare(address(1))) {
      Page page = visit.page();
      page.locator("#compared thead button").click();
      assertThat(page.locator("#compared").count()).isZero();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("add");

      page.navigate(site.address() + "spacecraft/");
      assertThat(tray(page).isVisible()).isFalse();
    }
  }

  @Test
  void oneIsAddedByASuggestion() {
    try (Visit visit = compare(address(1))) {
      Page page = visit.page();
      page.locator("#add").focus();
      page.keyboard().type("georges lemaitre");
      Locator option = page.locator("#comparison [role=option]").getByText("Georges Lemaître ATV");
      option.first().waitFor();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");

      assertThat(columns(page)).containsExactly(names.get(0), "Georges Lemaître ATV");
      assertThat(page.locator("#add").inputValue()).isEmpty();
      page.reload();
      page.locator("#compared").waitFor();
      assertThat(columns(page)).containsExactly(names.get(0), "Georges Lemaître ATV");
    }
  }
}
