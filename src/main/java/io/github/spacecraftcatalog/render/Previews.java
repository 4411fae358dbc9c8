package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.view.FrameView;
import java.util.Optional;

/** Which card stands for a page where somebody links to it. */
final class Previews {

  private Previews() {}

  /** Empty when the site's address is not known: that of a card has to be told in full. */
  static Optional<FrameView.PreviewView> of(Page page, SitePlan plan) {
    Optional<CatalogRecord> shown = record(page).flatMap(Previews::withCard);
    SitePath card = shown.map(Addresses::card).orElse(Addresses.SITE_CARD);
    String alt =
        shown
            .map(record -> Labels.singular(record.kind()) + " " + record.name())
            .orElse(plan.content().settings().title());
    return plan.content()
        .settings()
        .baseUrl()
        .map(url -> new FrameView.PreviewView(url.resolve(card), alt));
  }

  private static Optional<CatalogRecord> record(Page page) {
    if (page instanceof Page.OfSpacecraft craft) {
      return Optional.of(craft.spacecraft());
    }
    if (page instanceof Page.OfGroup group) {
      return Optional.of(group.group().subject());
    }
    return page instanceof Page.Moved moved ? Optional.of(moved.record()) : Optional.empty();
  }

  /** A spacecraft is shown as what it was built as. */
  private static Optional<CatalogRecord> withCard(CatalogRecord record) {
    if (record instanceof Spacecraft craft) {
      return craft.configuration().map(configuration -> configuration);
    }
    return record instanceof Family || record instanceof Configuration
        ? Optional.of(record)
        : Optional.empty();
  }
}
