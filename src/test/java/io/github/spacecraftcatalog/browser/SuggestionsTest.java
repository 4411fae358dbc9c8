package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of every page suggests where to go: the combobox pattern. */
class SuggestionsTest {

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  private static Locator search(Visit visit) {
    return visit.page().locator("#q");
  }

  private static Locator list(Visit visit) {
    return visit.page().locator("[role=listbox]");
  }

  private static Locator options(Visit visit) {
    return visit.page().locator("[role=option]");
  }

  /** Types, and waits for what is suggested. */
  private static void type(Visit visit, String text) {
    search(visit).focus();
    visit.page().keyboard().type(text);
    options(visit).last().getByText("All results for “" + text + "”").waitFor();
  }

  private static List<String> group(Visit visit, String name) {
    return visit
        .page()
        .locator("[role=group][aria-label=" + name + "] [role=option]")
        .allTextContents();
  }

  /** The option that the search says is the current one; empty for none. */
  private static String active(Visit visit) {
    Object id =
        search(visit).evaluate("field => field.getAttribute('aria-activedescendant') ?? ''");
    if (String.valueOf(id).isEmpty()) {
      assertThat(visit.page().locator("[aria-selected=true]").count()).isZero();
      return "";
    }
    Locator option = visit.page().locator("#" + id);
    assertThat(option.getAttribute("aria-selected")).isEqualTo("true");
    assertThat(visit.page().locator("[aria-selected=true]").count()).isEqualTo(1);
    return option.textContent().strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "types/", "families/5-progress/", "spacecraft/page-2/", "no/such/page/"})
  void theSearchOfAnyPageSuggestsAndLeadsOn(String path) {
    try (Visit visit = site.open(path)) {
      type(visit, "georges lemaitre");
      visit.page().keyboard().press("ArrowDown");
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**/spacecraft/*-georges-lemaitre-atv/");

      assertThat(visit.page().locator("h1").innerText()).isEqualTo("Georges Lemaître ATV");
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void spacecraftConfigurationsFamiliesAndAgenciesAreSuggested() {
    try (Visit visit = site.open("types/")) {
      type(visit, "progress");
      assertThat(group(visit, "Spacecraft")).hasSizeBetween(1, 6);
      assertThat(group(visit, "Configurations"))
          .isNotEmpty()
          .allMatch(name -> name.contains("Progress"));
      assertThat(group(visit, "Families")).isNotEmpty().allMatch(name -> name.contains("Progress"));

      search(visit).fill("energia");
      options(visit).last().getByText("“energia”").waitFor();
      assertThat(group(visit, "Agencies")).hasSize(1).allMatch(name -> name.contains("Energia"));
    }
  }

  @Test
  void itIsAComboboxToScreenReaders() {
    try (Visit visit = site.open("types/")) {
      assertThat(visit.page().locator("header").ariaSnapshot())
          .contains("- combobox \"Search\"")
          .doesNotContain("[expanded]");
      type(visit, "progress");

      Locator search = search(visit);
      assertThat(search.getAttribute("role")).isEqualTo("combobox");
      assertThat(search.getAttribute("aria-autocomplete")).isEqualTo("list");
      assertThat(search.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(search.getAttribute("aria-controls")).isEqualTo(list(visit).getAttribute("id"));
      assertThat(list(visit).getAttribute("aria-label")).isEqualTo("Suggestions");
      assertThat(visit.page().locator("header [role=status]").textContent())
          .matches("\\d+ spacecraft found");
      assertThat(visit.page().locator("header").ariaSnapshot())
          .contains("- combobox \"Search\" [expanded]", "- group \"Families\"", "- option ");
    }
  }

  @Test
  void arrowsGoAroundThroughAllSuggestionsAndTheSearchItself() {
    try (Visit visit = site.open("types/")) {
      type(visit, "georges lemaitre");
      int size = options(visit).count();
      assertThat(active(visit)).isEmpty();

      visit.page().keyboard().press("ArrowUp");
      assertThat(active(visit)).isEqualTo("All results for “georges lemaitre”");
      visit.page().keyboard().press("ArrowDown");
      assertThat(active(visit)).isEmpty();
      for (int i = 0; i < size; i++) {
        visit.page().keyboard().press("ArrowDown");
        assertThat(active(visit)).isEqualTo(options(visit).nth(i).textContent().strip());
      }
      visit.page().keyboard().press("ArrowDown");
      assertThat(active(visit)).isEmpty();
    }
  }

  @Test
  void typingOnForgetsTheChoice() {
    try (Visit visit = site.open("types/")) {
      type(visit, "prog");
      visit.page().keyboard().press("ArrowDown");
      assertThat(active(visit)).isNotEmpty();
      visit.page().keyboard().type("r");
      options(visit).last().getByText("“progr”").waitFor();

      assertThat(active(visit)).isEmpty();
    }
  }

  @Test
  void enterWithoutAChoiceLeadsToAllResults() {
    try (Visit visit = site.open("families/5-progress/")) {
      type(visit, "progress & co");
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**/spacecraft/?q=progress+%26+co");

      try (Finder finder = new Finder(visit).settle()) {
        assertThat(finder.search().inputValue()).isEqualTo("progress & co");
      }
    }
  }

  @Test
  void theLastSuggestionLeadsToAllResultsToo() {
    try (Visit visit = site.open("families/5-progress/")) {
      type(visit, "progress");
      visit.page().keyboard().press("ArrowUp");
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL(site.address() + "spacecraft/?q=progress");
    }
  }

  @Test
  void escapeClosesAndAnArrowOpensAgain() {
    try (Visit visit = site.open("types/")) {
      type(visit, "progress");
      visit.page().keyboard().press("ArrowDown");
      visit.page().keyboard().press("Escape");
      assertClosed(visit);
      assertThat(search(visit).inputValue()).isEqualTo("progress");
      assertThat(active(visit)).isEmpty();

      visit.page().keyboard().press("ArrowDown");
      list(visit).waitFor();
      assertThat(search(visit).getAttribute("aria-expanded")).isEqualTo("true");
    }
  }

  private static void assertClosed(Visit visit) {
    list(visit).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    assertThat(search(visit).getAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void leavingTheSearchOrEmptyingItCloses() {
    try (Visit visit = site.open("types/")) {
      type(visit, "progress");
      visit.page().keyboard().press("Tab");
      assertClosed(visit);

      search(visit).focus();
      visit.page().keyboard().press("ArrowDown");
      list(visit).waitFor();
      search(visit).fill("");
      assertClosed(visit);
    }
  }

  @Test
  void aSuggestionIsClicked() {
    try (Visit visit = site.open("no/such/page/")) {
      type(visit, "energia");
      options(visit)
          .getByText("Energia", new Locator.GetByTextOptions().setExact(true))
          .first()
          .click();
      visit.page().waitForURL("**/agencies/*-energia/");

      assertThat(visit.page().locator("h1").innerText()).isEqualTo("Energia");
    }
  }

  @Test
  void aSuggestionOpensInANewTabWithControl() {
    try (Visit visit = site.open("types/")) {
      type(visit, "georges lemaitre");
      Page other =
          visit
              .page()
              .waitForPopup(
                  () ->
                      options(visit)
                          .first()
                          .click(
                              new Locator.ClickOptions()
                                  .setModifiers(List.of(KeyboardModifier.CONTROL))));

      assertThat(other.url()).contains("-georges-lemaitre-atv/");
      assertThat(visit.page().url()).endsWith("/types/");
    }
  }

  @Test
  void whatNothingIsCalledHasNoSuggestionButAllResults() {
    try (Visit visit = site.open("types/")) {
      type(visit, "xyzzy");

      assertThat(options(visit).allTextContents()).hasSize(1);
      assertThat(visit.page().locator("header [role=status]").textContent())
          .isEqualTo("0 spacecraft found");
    }
  }

  @Test
  void theIndexIsLoadedWhenSomebodySearchesAndNotBefore() {
    try (Visit visit = site.open("types/")) {
      String loaded = "performance.getEntriesByType('resource').map(e => e.name).join(' ')";
      assertThat(String.valueOf(visit.page().evaluate(loaded))).doesNotContain("index.");
      type(visit, "orel");

      assertThat(String.valueOf(visit.page().evaluate(loaded)))
          .contains("many/index.json")
          .doesNotContain("assets/words.");
    }
  }
}
