package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Without scripts nothing is offered that does not work, and everything is reached by links. */
class WithoutScriptsTest {

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  private static Locator filter(Page page, String name) {
    return page.locator(".filter[data-parameter=" + name + "]");
  }

  @Test
  void nothingIsOfferedThatNeedsThem() {
    try (Visit visit = site.openWithoutScripts("spacecraft/")) {
      assertThat(visit.page().locator("input:visible, button:visible").all())
          .allMatch(
              control -> control.locator("xpath=ancestor::*[@class='ledger__all']").count() == 1);
      assertThat(filter(visit.page(), "in_space").isVisible()).isFalse();
      assertThat(visit.page().locator("#tray").isVisible()).isFalse();
    }
    try (Visit visit = site.openWithoutScripts("families/")) {
      assertThat(visit.page().locator("input:visible, button:visible").count()).isZero();
    }
  }

  @Test
  void theFiltersListThePagesOfTheirGroups() {
    try (Visit visit = site.openWithoutScripts("spacecraft/")) {
      Page page = visit.page();
      Locator status = filter(page, "status");
      status.locator("summary").click();
      assertThat(status.locator("a").allTextContents())
          .containsExactlyInAnyOrder("Active", "Retired", "Destroyed", "Single Use");
      int count = Integer.parseInt(status.locator("li:has-text('Retired') .count").innerText());

      status.getByText("Retired").click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Retired");
      assertThat(page.locator("#spacecraft tbody tr").count()).isEqualTo(count);
    }
  }

  @Test
  void everyFilterLeadsToPagesThatExist() {
    try (Visit visit = site.openWithoutScripts("spacecraft/")) {
      for (String name : new String[] {"status", "type", "agency", "family", "spacecraft_config"}) {
        Locator links = filter(visit.page(), name).locator("a");
        assertThat(links.count()).as(name).isPositive();
        String last = links.last().getAttribute("href");
        var answer = visit.page().request().get(site.address() + "spacecraft/" + last);
        assertThat(answer.status()).as(last).isEqualTo(200);
      }
    }
  }

  @Test
  void headingsAndPagesAreLinks() {
    try (Visit visit = site.openWithoutScripts("spacecraft/")) {
      Page page = visit.page();
      page.locator("#spacecraft thead a").getByText("Time docked").click();
      assertThat(page.locator(".ledger [role=status]").innerText())
          .isEqualTo("Sorted by time docked, shortest first. Rows 1–100 of 600.");

      page.locator("#pages a").getByText("Next").click();
      assertThat(page.locator(".ledger [role=status]").innerText())
          .isEqualTo("Sorted by time docked, shortest first. Rows 101–200 of 600.");
    }
  }

  @Test
  void anAddressWithAQuestionShowsTheWholeIndex() {
    try (Visit visit = site.openWithoutScripts("spacecraft/?status=2")) {
      assertThat(visit.page().locator("#spacecraft tbody tr").count()).isEqualTo(100);
      assertThat(visit.page().locator(".ledger [role=status]").innerText()).endsWith("of 600.");
    }
  }

  @Test
  void thePageThatComparesSaysWhyItDoesNotAndLeadsToTheIndex() {
    try (Visit visit = site.openWithoutScripts("compare/?ids=1,2")) {
      Page page = visit.page();
      assertThat(page.locator("main").innerText()).contains("scripts do not run here");
      assertThat(page.locator("#add").isVisible()).isFalse();

      page.locator("main p a").last().click();
      assertThat(page.url()).isEqualTo(site.address() + "spacecraft/");
    }
  }

  @Test
  void thePageOfASpacecraftLeadsToThePageThatCompares() {
    try (Visit visit = site.openWithoutScripts("spacecraft/")) {
      Page page = visit.page();
      page.locator("#spacecraft tbody th a").first().click();
      page.locator(".pick a").click();

      assertThat(page.url()).contains("/compare/?ids=");
      assertThat(page.locator("h1").innerText()).isEqualTo("Compare");
    }
  }
}
