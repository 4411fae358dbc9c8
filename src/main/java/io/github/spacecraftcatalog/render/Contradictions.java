package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.quality.QualityRule;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.LinkView;
import java.util.List;
import java.util.Locale;

/** Links from a record's page to the rules that its record breaks. */
final class Contradictions {

  private Contradictions() {}

  static List<LinkView> of(CatalogRecord record, SitePlan plan, Hrefs hrefs) {
    String page = hrefs.to(Addresses.DATA_QUALITY);
    return plan.quality().contradictionsOf(record).stream()
        .map(rule -> new LinkView(inSentence(rule), page + "#" + rule.label()))
        .toList();
  }

  private static String inSentence(QualityRule rule) {
    return rule.title().substring(0, 1).toLowerCase(Locale.ROOT) + rule.title().substring(1);
  }
}
