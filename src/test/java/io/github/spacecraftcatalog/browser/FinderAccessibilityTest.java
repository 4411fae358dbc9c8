package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finder, the suggestions and the comparison in every state: for everybody, on any screen. */
class FinderAccessibilityTest {

  private static final String TARGETS =
      "button, summary, .search input, .filter__panel label, .mark, .tray a, .pages a, [role=option],"
          + " .ledger__all";

  /** WCAG 2.2, 2.5.8: 24 pixels in each direction. */
  private static final String SMALL =
      """
      targets => targets.filter(target => {
        const { width, height } = target.getBoundingClientRect();
        return target.checkVisibility() && Math.min(width, height) < 24;
      }).map(target => target.outerHTML)
      """;

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  /** What somebody may be looking at. */
  private enum State {
    PLAIN("spacecraft/"),
    FILTER_OPEN("spacecraft/?limit=10") {
      @Override
      void enter(Page page) {
        openFilter(page, "status");
      }
    },
    LONG_FILTER_OPEN("spacecraft/?ordering=-flights_count,id&limit=10") {
      @Override
      void enter(Page page) {
        openFilter(page, "spacecraft_config");
      }
    },
    CHIPS_AND_FAULTS("spacecraft/?status=2,3&type=2,99&in_space=perhaps&limit=none&name=Nobody"),
    RESULTS("spacecraft/?q=soyuz&limit=10"),
    NOTHING_FOUND("spacecraft/?q=xyzzy"),
    SUGGESTIONS("statuses/2-retired/") {
      @Override
      void enter(Page page) {
        page.locator("#q").focus();
        page.keyboard().type("progress");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
      }
    },
    TRAY("spacecraft/?limit=10") {
      @Override
      void enter(Page page) {
        for (int i = 0; i < 6; i++) {
          page.locator("#spacecraft .mark").nth(i).check();
        }
      }
    },
    NOTHING_COMPARED("compare/"),
    ONE_COMPARED("compare/?ids=12,99999"),
    SIX_COMPARED("compare/?ids=12,13,14,15,16,17,18,19,20,21");

    private final String address;

    State(String address) {
      this.address = address;
    }

    void enter(Page page) {}

    Visit open(ColorScheme scheme, int width) {
      Visit visit = site.open(address, scheme, width);
      if (address.startsWith("spacecraft/")) {
        new Finder(visit).settle();
      } else if (address.contains("ids")) {
        visit.page().locator("#compared").waitFor();
      }
      enter(visit.page());
      return visit;
    }
  }

  private static void openFilter(Page page, String parameter) {
    page.locator("#filter-" + parameter).click();
    page.locator("[data-parameter=" + parameter + "] label").first().waitFor();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyStateIsSoundOnAWideScreenInLight(State state) {
    try (Visit visit = state.open(ColorScheme.LIGHT, 1440)) {
      assertThat(Axe.violations(visit.page())).isEmpty();
      assertThat(visit.errors()).isEmpty();
      assertThat(visit.overflow(1440)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyStateIsSoundOnAPhoneInTheDark(State state) {
    try (Visit visit = state.open(ColorScheme.DARK, 390)) {
      assertThat(Axe.violations(visit.page())).isEmpty();
      assertThat(visit.errors()).isEmpty();
      assertThat(visit.overflow(390)).isZero();
      assertThat(visit.overflow(320)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyTargetIsLargeEnoughForAThumb(State state) {
    try (Visit visit = state.open(ColorScheme.LIGHT, 390)) {
      assertThat((List<?>) visit.page().locator(TARGETS).evaluateAll(SMALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768})
  void noFilterOpensBeyondTheEdgeOfTheWindow(int width) {
    try (Visit visit = site.open("spacecraft/", ColorScheme.LIGHT, width)) {
      Page page = visit.page();
      for (Locator summary : page.locator(".filter summary").all()) {
        summary.click();
        Locator panel = page.locator(".filter[open] .filter__panel");
        panel.locator("label").first().waitFor();
        BoundingBox box = panel.boundingBox();
        assertThat(box.x).as(summary.innerText()).isNotNegative();
        assertThat(box.x + box.width).as(summary.innerText()).isLessThanOrEqualTo(width);
      }
      assertThat(visit.overflow(width)).isZero();
    }
  }

  @Test
  void theIndexHasNamesForEverything() {
    try (Finder finder = new Finder(State.FILTER_OPEN.open(ColorScheme.LIGHT, 1440))) {
      assertThat(named(finder.page(), AriaRole.SEARCH, "")).isEqualTo(1);
      assertThat(
              named(
                  finder.page(),
                  AriaRole.SEARCHBOX,
                  "Search names, serial numbers, designs, agencies, descriptions"))
          .isEqualTo(1);
      assertThat(named(finder.page(), AriaRole.GROUP, "Filters")).isEqualTo(1);
      assertThat(named(finder.page(), AriaRole.GROUP, "Status")).isPositive();
      assertThat(finder.page().getByRole(AriaRole.CHECKBOX, startingWith("Retired")).count())
          .isEqualTo(1);
      assertThat(named(finder.page(), AriaRole.BUTTON, "Time docked")).isEqualTo(1);
      assertThat(
              finder
                  .page()
                  .getByRole(AriaRole.TABLE, startingWith("Spacecraft known here."))
                  .count())
          .isEqualTo(1);
      assertThat(named(finder.page(), AriaRole.NAVIGATION, "Pages")).isEqualTo(1);
      assertThat(named(finder.page(), AriaRole.BUTTON, "Key / for search: on")).isEqualTo(1);
      assertThat(finder.page().getByRole(AriaRole.STATUS).getByText("Sorted by name").count())
          .isEqualTo(1);
    }
  }

  @Test
  void aChoiceIsHeard() {
    try (Finder finder = new Finder(State.CHIPS_AND_FAULTS.open(ColorScheme.LIGHT, 1440))) {
      assertThat(named(finder.page(), AriaRole.BUTTON, "Remove Status: Retired")).isEqualTo(1);
      assertThat(named(finder.page(), AriaRole.BUTTON, "Clear all")).isEqualTo(1);
      assertThat(finder.page().getByRole(AriaRole.ALERT).getByText("limit=none").count())
          .isEqualTo(1);
      assertThat(finder.filter("status").textContent()).isEqualTo("Status, 2 chosen");
    }
  }

  @Test
  void theTrayAndTheMarksHaveNames() {
    try (Visit visit = State.TRAY.open(ColorScheme.LIGHT, 1440)) {
      Page page = visit.page();
      String name = page.locator("#spacecraft tbody th a").first().textContent();
      assertThat(named(page, AriaRole.COMPLEMENTARY, "Comparison")).isEqualTo(1);
      assertThat(named(page, AriaRole.CHECKBOX, "Compare " + name)).isEqualTo(1);
      assertThat(named(page, AriaRole.BUTTON, "Do not compare " + name)).isEqualTo(1);
      assertThat(named(page, AriaRole.LINK, "Compare")).isEqualTo(1);
    }
  }

  @Test
  void theComparisonHasNames() {
    try (Visit visit = State.SIX_COMPARED.open(ColorScheme.LIGHT, 1440)) {
      Page page = visit.page();
      String name = page.locator("#compared thead th a").first().textContent();
      assertThat(named(page, AriaRole.BUTTON, "Remove " + name)).isPositive();
      assertThat(page.getByRole(AriaRole.COLUMNHEADER).count()).isEqualTo(6);
      assertThat(page.getByRole(AriaRole.ROWHEADER, startingWith("Flights")).count()).isEqualTo(1);
    }
  }

  private static Page.GetByRoleOptions startingWith(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static int named(Page page, AriaRole role, String name) {
    var options = new Page.GetByRoleOptions();
    return page.getByRole(role, name.isEmpty() ? options : options.setName(name).setExact(true))
        .count();
  }
}
