package io.github.spacecraftcatalog.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe holds against a page. */
final class Axe {

  private Axe() {}

  /** A sentence for each rule that the page breaks as it is now. */
  static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream().map(Axe::words).toList();
  }

  private static String words(Rule violation) {
    return violation.getId()
        + ": "
        + violation.getHelp()
        + " "
        + violation.getNodes().stream()
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }
}
