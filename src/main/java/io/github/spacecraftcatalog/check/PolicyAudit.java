package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Makes sure that a page's content policy is there, is strict, and holds from the start. */
final class PolicyAudit {

  /** What a browser may load before it has met the policy. */
  private static final String LOADING = "link, script, style, base, img, iframe, object, embed";

  private PolicyAudit() {}

  static void audit(Document page, Faults faults) {
    Elements policies = page.select("head > meta[http-equiv=Content-Security-Policy]");
    if (policies.size() != 1) {
      faults.report(
          Rule.CONTENT_POLICY,
          "has "
              + policies.size()
              + " <meta http-equiv=\"Content-Security-Policy\">; one is right");
      return;
    }
    Element policy = policies.get(0);
    String content = policy.attr("content").toLowerCase(Locale.ROOT);
    if (!content.contains("default-src 'none'")) {
      faults.report(Rule.CONTENT_POLICY, "has a content policy without default-src 'none'");
    }
    if (content.contains("'unsafe-")) {
      faults.report(Rule.CONTENT_POLICY, "has a content policy that allows what is unsafe");
    }
    Elements either = page.select(LOADING + ", meta[http-equiv=Content-Security-Policy]");
    if (!policy.equals(either.first())) {
      faults.report(Rule.CONTENT_POLICY, "loads something before its content policy; put it first");
    }
  }
}
