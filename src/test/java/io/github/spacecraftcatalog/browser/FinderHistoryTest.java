package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a reader is after Back, Forward and a reload: where they were. */
class FinderHistoryTest {

  /** Keeps the browser from keeping the page, so that it has to be loaded again. */
  private static final String FORGET = "addEventListener('unload', () => {})";

  /** Goes to another entry of the same page, and waits until the page has heard of it. */
  private static final String GO =
      """
      steps => new Promise(resolve => {
        addEventListener("popstate", () => setTimeout(resolve), { once: true });
        history.go(steps);
      })
      """;

  /** Longer than an address waits for more to be typed. */
  private static final int PAUSE = 500;

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  /** What Back and Forward have to bring back. */
  private record Place(
      String query, String status, List<String> names, String search, int top, String focus) {

    static Place of(Finder finder) {
      return new Place(
          finder.query(),
          finder.status(),
          finder.names(),
          finder.search().inputValue(),
          finder.top(),
          finder.focus());
    }
  }

  private static Finder goBack(Finder finder) {
    finder.page().evaluate(GO, -1);
    return finder.settle();
  }

  private static Finder goForward(Finder finder) {
    finder.page().evaluate(GO, 1);
    return finder.settle();
  }

  private static void type(Finder finder, String text) {
    finder.search().pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(20));
    finder.page().waitForTimeout(PAUSE);
    finder.settle();
  }

  @Test
  void typingAnswersAtOnceAndIsOneEntryOfTheHistory() {
    try (Finder finder = site.find("")) {
      int entries = finder.entries();

      type(finder, "soy");
      int first = finder.total();
      assertThat(finder.query()).isEqualTo("q=soy");
      type(finder, "uz ms");

      assertThat(finder.query()).isEqualTo("q=soyuz+ms");
      assertThat(finder.total()).isBetween(1, first - 1);
      assertThat(finder.entries()).isEqualTo(entries + 1);
      goBack(finder);
      assertThat(finder.search().inputValue()).isEmpty();
      assertThat(finder.total()).isEqualTo(ManySpacecraft.SIZE);
      goForward(finder);
      assertThat(finder.search().inputValue()).isEqualTo("soyuz ms");
    }
  }

  @Test
  void anotherGoOfTypingIsAnotherEntry() {
    try (Finder finder = site.find("")) {
      int entries = finder.entries();
      type(finder, "soyuz");
      finder.open("status").choose("status", 2);
      finder.search().focus();
      type(finder, "x");

      assertThat(finder.entries()).isEqualTo(entries + 3);
      assertThat(goBack(finder).query()).isEqualTo("q=soyuz&status=2");
      assertThat(goBack(finder).query()).isEqualTo("q=soyuz");
    }
  }

  @Test
  void whatIsStillBeingTypedIsNotLostByAChoice() {
    try (Finder finder = site.find("").open("status")) {
      finder.search().pressSequentially("soyuz");
      finder.open("status").choose("status", 2);

      assertThat(finder.query()).isEqualTo("q=soyuz&status=2");
      assertThat(goBack(finder).query()).isEqualTo("q=soyuz");
    }
  }

  @Test
  void backAndForwardBringBackEverything() {
    try (Finder finder = site.find("?q=a&ordering=id")) {
      finder.page().evaluate("scrollTo(0, 300)");
      finder.heading("flights_count").focus();
      Place first = Place.of(finder);
      finder.keyboard().press("Enter");
      finder.settle();
      finder.search().focus();
      Place second = Place.of(finder);
      type(finder, "p");
      Place third = Place.of(finder);

      assertThat(List.of(first.query(), second.query(), third.query()))
          .containsExactly(
              "q=a&ordering=id", "q=a&ordering=flights_count", "q=ap&ordering=flights_count");
      assertThat(Place.of(goBack(finder))).isEqualTo(second);
      assertThat(Place.of(goBack(finder))).isEqualTo(first);
      assertThat(Place.of(goForward(finder))).isEqualTo(second);
      assertThat(Place.of(goForward(finder))).isEqualTo(third);
      assertThat(finder.visit().errors()).isEmpty();
    }
  }

  @Test
  void backAfterLeafingIsAtTheLinkThatLedOn() {
    try (Finder finder = site.find("?ordering=id")) {
      finder.pageLink("Next").scrollIntoViewIfNeeded();
      int top = finder.top();
      finder.pageLink("Next").click();
      finder.settle();
      assertThat(finder.top()).isLessThan(top);

      goBack(finder);
      assertThat(finder.top()).isEqualTo(top).isPositive();
      assertThat(finder.focus()).isEqualTo("page-Next");
      assertThat(finder.status()).endsWith("Rows 1–100 of 600.");
      goForward(finder);
      assertThat(finder.status()).endsWith("Rows 101–200 of 600.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?status=2", "?q=dragon&ordering=-time_docked", "?offset=200"})
  void backFromASpacecraftIsAtItsRow(String query) {
    try (Finder finder = site.find(query)) {
      Page page = finder.page();
      page.evaluate(FORGET);
      Locator link = page.locator("#spacecraft tbody th a").nth(20);
      link.scrollIntoViewIfNeeded();
      Place before = Place.of(finder);
      String name = link.textContent();
      link.click();
      page.locator(".ledger")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

      // A font may come for the rows that are seen first: a hair, where a jump would be a tenth.
      page.goBack();
      finder.settle();
      page.waitForCondition(() -> finder.top() == before.top());

      assertThat(Place.of(finder))
          .usingRecursiveComparison()
          .ignoringFields("focus")
          .isEqualTo(before);
      assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(name);
      assertThat(finder.visit().shift()).as(finder.visit().moved()).isLessThan(0.01);
    }
  }

  @Test
  void aReloadStaysWhereTheReaderIs() {
    try (Finder finder = site.find("?type=2,4&ordering=-flights_count")) {
      finder.page().evaluate("scrollTo(0, 700)");
      Place before = Place.of(finder);

      finder.page().reload();
      finder.settle();
      finder.page().waitForCondition(() -> finder.top() == before.top());

      assertThat(Place.of(finder)).isEqualTo(before);
    }
  }
}
