package io.github.spacecraftcatalog.render;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import io.github.spacecraftcatalog.catalog.Lazy;
import io.github.spacecraftcatalog.catalog.Records;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DownloadFacts;
import io.github.spacecraftcatalog.site.ListingPage;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.PlannedFile;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.templates.Templates;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.view.CardView;
import io.github.spacecraftcatalog.view.CompareView;
import io.github.spacecraftcatalog.view.ContentView;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.MovedView;
import io.github.spacecraftcatalog.view.NotFoundView;
import io.github.spacecraftcatalog.view.SpacecraftIndexView;
import java.util.List;
import java.util.Optional;

/**
 * Renders the pages of one plan, each when it is asked for. Safe for use by several threads.
 *
 * <pre>{@code
 * byte[] html =
 *     new SiteRenderer(plan, exporter.downloads(), PageTemplates.COMPILED_IN).render(page);
 * }</pre>
 */
public final class SiteRenderer {

  private final SitePlan plan;
  private final DownloadFacts facts;
  private final CardViews cards;
  private final SpacecraftRows rows;
  private final PageTemplates pageTemplates;
  private final Templates templates;
  private final Lazy<TimeDistribution> distribution;
  private final Lazy<Records> records;

  /**
   * A renderer for the pages of a plan.
   *
   * @param facts tells sizes and checksums
   * @param pageTemplates what pages are rendered by
   */
  public SiteRenderer(SitePlan plan, DownloadFacts facts, PageTemplates pageTemplates) {
    this.plan = plan;
    this.pageTemplates = pageTemplates;
    this.templates = pageTemplates.models();
    this.facts = facts;
    this.records = Lazy.of(() -> Records.of(plan.catalog().spacecraft()));
    this.distribution = Lazy.of(() -> TimeDistribution.of(plan.catalog().spacecraft()));
    this.cards = new CardViews(plan);
    this.rows = new SpacecraftRows(plan, pageTemplates);
  }

  /** The finished page, in UTF-8. */
  public byte[] render(Page page) {
    return pageTemplates.render(template(page, Hrefs.from(page, plan)));
  }

  /** What a card is to show. */
  public CardView card(PlannedFile.Card card) {
    return cards.of(card);
  }

  private JteModel template(Page page, Hrefs hrefs) {
    if (page instanceof Page.OfSpacecraft craft) {
      return templates.spacecraft(SpacecraftPageView.of(plan, craft, hrefs, distribution.get()));
    }
    if (page instanceof Page.OfGroup group) {
      return group(group, hrefs);
    }
    if (page instanceof Page.SpacecraftIndex index) {
      return templates.spacecraftIndex(
          spacecraftIndex(index, hrefs), rows.of(index.listing(), hrefs));
    }
    if (page instanceof Page.GroupIndex index) {
      return templates.groupIndex(GroupIndexPageView.of(plan, index, hrefs));
    }
    if (page instanceof Page.OfContent content) {
      return templates.content(content(content, hrefs));
    }
    if (page instanceof Page.InSpace inSpace) {
      return templates.inSpace(InSpacePageView.of(plan, inSpace, hrefs));
    }
    if (page instanceof Page.Records feats) {
      return templates.records(RecordsPageView.of(plan, feats, hrefs, records.get()));
    }
    if (page instanceof Page.Statistics statistics) {
      return templates.statistics(
          StatisticsPageView.of(plan, statistics, hrefs, distribution.get()));
    }
    if (page instanceof Page.ImageCredits credits) {
      return templates.imageCredits(ImageCreditsPageView.of(plan, credits, hrefs));
    }
    if (page instanceof Page.DataQuality quality) {
      return templates.dataQuality(DataQualityPageView.of(plan, quality, hrefs));
    }
    if (page instanceof Page.Timeline timeline) {
      return templates.timeline(TimelinePageView.of(plan, timeline, hrefs));
    }
    if (page instanceof Page.Data data) {
      return templates.data(DataPageView.of(plan, data, hrefs, facts));
    }
    if (page instanceof Page.Api api) {
      return templates.api(ApiPageView.of(plan, api, hrefs));
    }
    if (page instanceof Page.Compare compare) {
      return templates.compare(compare(compare, hrefs));
    }
    if (page instanceof Page.NotFound lost) {
      return templates.notFound(notFound(lost, hrefs));
    }
    if (page instanceof Page.Moved moved) {
      return templates.moved(moved(moved, hrefs));
    }
    return templates.home(HomePageView.of(plan, (Page.Home) page, hrefs, records.get()));
  }

  private JteModel group(Page.OfGroup page, Hrefs hrefs) {
    Content shown = rows.of(page.listing(), hrefs);
    return page.listing().isFirst()
        ? templates.group(GroupPageView.of(plan, page, hrefs), shown)
        : templates.groupListing(GroupPageView.listing(plan, page, hrefs), shown);
  }

  private SpacecraftIndexView spacecraftIndex(Page.SpacecraftIndex page, Hrefs hrefs) {
    ListingPage listing = page.listing();
    SitePath indexed =
        listing.isReordered() ? listing.listing().page(SpacecraftOrder.DEFAULT, 1) : listing.path();
    var subject =
        new Frames.Subject(
            Labels.onPage("Spacecraft", listing),
            "Spacecraft",
            "All "
                + Words.number(listing.listing().size())
                + " spacecraft known here in one table: flights, time in space, time docked.",
            List.of(),
            indexed);
    FrameView frame = Frames.frame(plan, page, hrefs, subject);
    return new SpacecraftIndexView(
        frame,
        Finder.isOn(page) ? Optional.of(Finder.of(plan.catalog(), hrefs)) : Optional.empty(),
        SpacecraftTable.of(listing, "Spacecraft known here.", hrefs));
  }

  private ContentView content(Page.OfContent page, Hrefs hrefs) {
    ContentPage content = page.content();
    String description = content.description().orElse(plan.content().settings().description());
    var subject = new Frames.Subject(content.title(), description, List.of(), page);
    return new ContentView(
        Frames.frame(plan, page, hrefs, subject),
        content.title(),
        content.document().html(hrefs::to));
  }

  private CompareView compare(Page.Compare page, Hrefs hrefs) {
    var subject =
        new Frames.Subject(
            "Compare",
            "Up to six spacecraft side by side, with what tells them apart.",
            List.of(),
            page);
    return new CompareView(
        Frames.frame(plan, page, hrefs, subject),
        new LinkView("list of all spacecraft", hrefs.to(Addresses.index(RecordKind.SPACECRAFT))));
  }

  private MovedView moved(Page.Moved page, Hrefs hrefs) {
    SitePath target = plan.pathOf(page.record());
    String name = page.record().name();
    var subject = new Frames.Subject(name, name, name + " has a new address.", List.of(), target);
    return new MovedView(
        Frames.frame(plan, page, hrefs, subject), new LinkView(name, hrefs.to(target)));
  }

  private NotFoundView notFound(Page.NotFound page, Hrefs hrefs) {
    var subject =
        new Frames.Subject("Not found", "There is no page at this address.", List.of(), page);
    return new NotFoundView(
        Frames.frame(plan, page, hrefs, subject),
        new LinkView("list of all spacecraft", hrefs.to(Addresses.index(RecordKind.SPACECRAFT))));
  }
}
