package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The index without a mouse. */
class FinderKeyboardTest {

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  /** Goes on with Tab until something has the focus. */
  private static void tabTo(Finder finder, String id) {
    for (int i = 0; i < 60 && !finder.focus().equals(id); i++) {
      finder.keyboard().press("Tab");
    }
    assertThat(finder.focus()).isEqualTo(id);
  }

  private static Finder press(Finder finder, String key) {
    finder.keyboard().press(key);
    return finder.settle();
  }

  @Test
  void aSlashLeadsToTheSearchAndIsATextWithinIt() {
    try (Finder finder = site.find("?q=orel")) {
      press(finder, "/");
      assertThat(finder.focus()).isEqualTo("q");
      assertThat(finder.search().inputValue()).isEqualTo("orel");

      finder.keyboard().type("a/b");
      assertThat(finder.search().inputValue()).isEqualTo("a/b");
    }
  }

  @Test
  void aSlashLeadsToTheSearchOfEveryPage() {
    try (Visit visit = site.open("families/")) {
      visit.page().keyboard().press("/");
      assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("q");
    }
    try (Visit visit = site.open("spacecraft/")) {
      visit.page().locator("#spacecraft .mark").first().focus();
      visit.page().keyboard().press("/");
      assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("q");
    }
  }

  @Test
  void aSlashWithAnotherKeyIsLeftToTheBrowser() {
    try (Finder finder = site.find("")) {
      press(finder, "Control+/");

      assertThat(finder.focus()).isNotEqualTo("q");
    }
  }

  @Test
  void theSlashCanBeSwitchedOffForAllPages() {
    try (Finder finder = site.find("")) {
      Page page = finder.page();
      Locator button = page.locator("#shortcut");
      assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
      button.focus();
      press(finder, "Space");
      assertThat(button.getAttribute("aria-pressed")).isEqualTo("false");
      press(finder, "/");
      assertThat(finder.focus()).isEqualTo("shortcut");

      page.navigate(site.address() + "families/");
      assertThat(button.getAttribute("aria-pressed")).isEqualTo("false");
      press(page, "/");
      assertThat(finder.focus()).isEmpty();

      button.focus();
      page.keyboard().press("Enter");
      press(page, "/");
      assertThat(finder.focus()).isEqualTo("q");
    }
  }

  private static void press(Page page, String key) {
    page.keyboard().press(key);
  }

  @Test
  void aFilterIsOpenedChosenFromAndClosed() {
    try (Finder finder = site.find("")) {
      press(finder, "/");
      tabTo(finder, "filter-status");
      press(finder, "Enter");
      finder.choice("status", 1).waitFor();
      tabTo(finder, "status-2");
      press(finder, "Space");

      assertThat(finder.query()).isEqualTo("status=2");
      assertThat(finder.choice("status", 2).isChecked()).isTrue();
      assertThat(finder.focus()).isEqualTo("status-2");
      press(finder, "Escape");
      assertThat(finder.focus()).isEqualTo("filter-status");
      assertThat(finder.page().locator(".filter[open]").count()).isZero();
    }
  }

  @Test
  void aFilterClosesWhenTheFocusLeavesIt() {
    try (Finder finder = site.find("")) {
      finder.filter("in_space").focus();
      press(finder, "Enter");
      finder.choice("in_space", 0).waitFor();
      tabTo(finder, "filter-status");

      assertThat(finder.page().locator(".filter[open]").count()).isZero();
    }
  }

  @Test
  void aHeadingSortsAloneAndWithShiftBesideOthers() {
    try (Finder finder = site.find("")) {
      press(finder, "/");
      tabTo(finder, "sort-flights_count");
      press(finder, "Enter");
      assertThat(finder.query()).isEqualTo("ordering=flights_count");
      press(finder, "Space");
      assertThat(finder.query()).isEqualTo("ordering=-flights_count");

      tabTo(finder, "sort-time_docked");
      press(finder, "Shift+Enter");
      assertThat(finder.query()).isEqualTo("ordering=-flights_count,time_docked");
      press(finder, "Shift+Enter");
      assertThat(finder.query()).isEqualTo("ordering=-flights_count,-time_docked");
      press(finder, "Shift+Enter");
      assertThat(finder.query()).isEqualTo("ordering=-flights_count");
      assertThat(finder.focus()).isEqualTo("sort-time_docked");
    }
  }

  @Test
  void afterAChipTheNextOneHasTheFocusAndAtLastTheSearch() {
    try (Finder finder = site.find("?status=1,2,3")) {
      finder.chips().nth(1).focus();
      press(finder, "Enter");
      assertThat(focused(finder)).isEqualTo("Remove Status: Destroyed");

      press(finder, "Enter");
      assertThat(focused(finder)).isEqualTo("Remove Status: Active");

      press(finder, "Enter");
      assertThat(finder.query()).isEmpty();
      assertThat(finder.focus()).isEqualTo("q");
    }
  }

  private static String focused(Finder finder) {
    finder.page().locator("#finder-chosen :focus").waitFor();
    return finder.page().locator(":focus").textContent();
  }

  @Test
  void clearingAllLeadsBackToTheSearch() {
    try (Finder finder = site.find("?status=2&type=4")) {
      finder.filter("is_placeholder").focus();
      tabTo(finder, "clear-all");
      press(finder, "Enter");
      finder.page().locator("#q:focus").waitFor();

      assertThat(finder.query()).isEmpty();
    }
  }

  @Test
  void afterLeafingTheTableHasTheFocus() {
    try (Finder finder = site.find("?limit=3&ordering=id")) {
      finder.pageLink("3").focus();
      press(finder, "Enter");
      finder.page().locator(".ledger [role=region]:focus").waitFor();

      assertThat(finder.query()).isEqualTo("ordering=id&limit=3&offset=6");
      finder.keyboard().press("Tab");
      finder.keyboard().press("Tab");
      assertThat(finder.focus()).startsWith("sort-");
    }
  }

  @Test
  void enterInTheSearchStaysOnThePage() {
    try (Finder finder = site.find("")) {
      finder.page().evaluate("window.isTheSamePage = true");
      press(finder, "/");
      finder.keyboard().type("soyuz", new Keyboard.TypeOptions().setDelay(5));
      press(finder, "Enter");

      assertThat(finder.query()).isEqualTo("q=soyuz");
      assertThat(finder.page().evaluate("window.isTheSamePage")).isEqualTo(true);
      assertThat(finder.focus()).isEqualTo("q");
    }
  }

  @Test
  void rowsAreMarkedWithSpace() {
    try (Finder finder = site.find("?ordering=id&limit=3")) {
      finder.page().locator("#spacecraft .mark").first().focus();
      press(finder, "Space");

      assertThat(finder.page().locator("#tray").isVisible()).isTrue();
      assertThat(finder.page().locator("#tray [role=status]").textContent())
          .isEqualTo("1 of 6 to compare");
    }
  }
}
