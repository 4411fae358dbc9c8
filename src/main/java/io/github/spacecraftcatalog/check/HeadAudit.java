package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import org.jsoup.nodes.Document;

/** What every page has to say about itself. */
final class HeadAudit {

  private HeadAudit() {}

  /**
   * @param canonical whether the page has to name its canonical address
   */
  static void audit(Document page, boolean canonical, Faults faults) {
    if (page.select("html[lang]").attr("lang").isBlank()) {
      faults.report(Rule.PAGE, "has no lang on its <html>; say which language it is in");
    }
    if (page.title().isBlank()) {
      faults.report(Rule.PAGE, "has no <title>");
    }
    if (page.select("head > meta[name=description]").attr("content").isBlank()) {
      faults.report(Rule.PAGE, "has no <meta name=\"description\">");
    }
    int links = page.select("head > link[rel=canonical]").size();
    if (canonical && links != 1) {
      faults.report(Rule.PAGE, "has " + links + " canonical links; one is right");
    }
  }
}
