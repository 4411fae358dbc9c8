package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a reader meets in a page, with or without seeing it. */
final class BodyAudit {

  private BodyAudit() {}

  static void audit(Document page, Faults faults) {
    auditHeading(page, faults);
    for (Element image : page.select("img:not([alt])")) {
      faults.report(Rule.PAGE, shown(image, "src") + " has no alt; describe it, or say alt=\"\"");
    }
    for (Element link : page.select("[target]")) {
      faults.report(
          Rule.PAGE, shown(link, "href") + " has a target; leave it to the reader where it opens");
    }
    for (Element link : page.select("a[href]")) {
      if (name(link).isBlank()) {
        faults.report(Rule.PAGE, shown(link, "href") + " has no text to follow it by");
      }
    }
  }

  private static void auditHeading(Document page, Faults faults) {
    Elements headings = page.select("h1");
    if (headings.size() != 1) {
      faults.report(Rule.PAGE, "has " + headings.size() + " <h1>; one is right");
    } else if (headings.text().isBlank()) {
      faults.report(Rule.PAGE, "has an empty <h1>");
    }
  }

  private static String name(Element link) {
    return link.attr("aria-label")
        + link.text()
        + String.join("", link.select("[alt]").eachAttr("alt"));
  }

  private static String shown(Element element, String attribute) {
    return "<" + element.normalName() + " " + attribute + "=\"" + element.attr(attribute) + "\">";
  }
}
