package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds style and script within a page, which the content policy blocks. */
final class InlineCodeAudit {

  private InlineCodeAudit() {}

  static void audit(Document page, Faults faults) {
    for (Element element : page.getAllElements()) {
      if (element.nameIs("style")) {
        report("<style>", "site.css", faults);
      } else if (element.nameIs("script") && !element.hasAttr("src") && !isData(element)) {
        report("<script>", "site.js", faults);
      }
      for (Attribute attribute : element.attributes()) {
        auditAttribute(element, attribute.getKey(), faults);
      }
    }
  }

  /** JSON within a page is read by search engines and run by nobody. */
  private static boolean isData(Element script) {
    return script.attr("type").toLowerCase(Locale.ROOT).endsWith("json");
  }

  private static void auditAttribute(Element element, String name, Faults faults) {
    String shown = "<" + element.normalName() + " " + name + ">";
    if (name.equals("style")) {
      report(shown, "site.css", faults);
    } else if (name.startsWith("on")) {
      report(shown, "site.js", faults);
    }
  }

  private static void report(String shown, String file, Faults faults) {
    faults.report(
        Rule.INLINE_CODE, "has " + shown + ", which the content policy blocks; use " + file);
  }
}
