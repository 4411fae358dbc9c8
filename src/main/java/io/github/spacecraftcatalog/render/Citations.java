package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.citation.Citation;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.CitationView;
import java.util.Optional;

/** How to cite a page, and what may be done with its data. */
final class Citations {

  private Citations() {}

  static Optional<CitationView> of(SitePlan plan, Page page, String title, Hrefs hrefs) {
    return Citation.of(plan, page, title)
        .map(
            citation ->
                new CitationView(
                    citation.text(), citation.bibTex(), citation.cslJson(), Terms.of(hrefs)));
  }
}
