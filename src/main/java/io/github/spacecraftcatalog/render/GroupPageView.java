package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.linkeddata.PageText;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.ListingPage;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.GroupListingView;
import io.github.spacecraftcatalog.view.GroupView;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.SectionView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the page of a configuration, family, agency, type or status into words. */
final class GroupPageView {

  private final SitePlan plan;
  private final Page.OfGroup page;
  private final Group group;
  private final CatalogRecord subject;
  private final Hrefs hrefs;
  private final Pictures pictures;

  private GroupPageView(SitePlan plan, Page.OfGroup page, Hrefs hrefs) {
    this.plan = plan;
    this.page = page;
    this.group = page.group();
    this.subject = group.subject();
    this.hrefs = hrefs;
    this.pictures = new Pictures(plan, hrefs);
  }

  static GroupView of(SitePlan plan, Page.OfGroup page, Hrefs hrefs) {
    return new GroupPageView(plan, page, hrefs).view();
  }

  /** A further page, or one in another order: it has the spacecraft only. */
  static GroupListingView listing(SitePlan plan, Page.OfGroup page, Hrefs hrefs) {
    return new GroupPageView(plan, page, hrefs).listing();
  }

  private GroupListingView listing() {
    return new GroupListingView(
        frame(),
        Labels.singular(subject.kind()),
        subject.name(),
        new LinkView("All about " + subject.name(), hrefs.to(subject)),
        SpacecraftTable.of(page.listing(), caption(), hrefs));
  }

  private GroupView view() {
    boolean hasMembers = !group.members().isEmpty();
    return new GroupView(
        frame(),
        Labels.singular(subject.kind()),
        subject.name(),
        GroupPictures.plate(group, pictures),
        GroupPictures.logo(subject, pictures),
        summary(),
        description(),
        GroupFacts.of(subject, plan.catalog(), hrefs),
        sections(),
        Contradictions.of(subject, plan, hrefs),
        hasMembers ? Figures.of(group.totals()) : List.of(),
        note(),
        SourceCounts.of(subject),
        chart(),
        hasMembers
            ? Optional.of(SpacecraftTable.of(page.listing(), caption(), hrefs))
            : Optional.empty(),
        Sources.of(subject, sourceUrl(), plan, hrefs));
  }

  private FrameView frame() {
    String kind = Labels.singular(subject.kind());
    String description =
        subject.name()
            + ", "
            + kind.toLowerCase(Locale.ROOT)
            + ": "
            + Words.number(group.totals().spacecraft())
            + " spacecraft known here, with their flights and their time in space and docked.";
    var above =
        List.of(new PageText.Step(Labels.plural(subject.kind()), Addresses.index(subject.kind())));
    return Frames.frame(
        plan,
        page,
        hrefs,
        new Frames.Subject(title(kind), subject.name(), description, above, indexed()));
  }

  /** A family is often named like a configuration in it, and that like a spacecraft. */
  private String title(String kind) {
    return Labels.onPage(subject.name() + ", " + kind.toLowerCase(Locale.ROOT), page.listing());
  }

  /** Another order repeats the first page; a further page of the default order does not. */
  private SitePath indexed() {
    ListingPage listing = page.listing();
    return listing.isReordered() ? plan.pathOf(subject) : page.path();
  }

  private List<ValueView> summary() {
    if (subject instanceof Configuration configuration) {
      return Sentences.configuration(configuration, hrefs);
    }
    if (subject instanceof Agency agency) {
      int operated = Relations.configurationsOf(agency, plan.catalog()).size();
      int made = Relations.familiesMadeBy(agency, plan.catalog()).size();
      return List.of(new ValueView.Text(roles(agency, operated, made)));
    }
    return List.of();
  }

  private static String roles(Agency agency, int operated, int made) {
    String operates =
        operated == 0 ? "" : "operates " + Words.count(operated, "configuration", "configurations");
    String builds = made == 0 ? "" : "builds " + Words.count(made, "family", "families");
    String both =
        operates.isEmpty() || builds.isEmpty() ? operates + builds : operates + " and " + builds;
    String body = agency.type().map(type -> type + " body").orElse("Body");
    return body + (both.isEmpty() ? "." : " that " + both + " of the spacecraft known here.");
  }

  private List<String> description() {
    if (subject instanceof Family family) {
      return Sentences.paragraphs(family.description());
    }
    return subject instanceof Agency agency
        ? Sentences.paragraphs(agency.details().description())
        : List.of();
  }

  private List<SectionView> sections() {
    return subject instanceof Configuration configuration
        ? ConfigurationSections.of(configuration.details())
        : List.of();
  }

  /** Drawn for what is built alike. */
  private Optional<ChartView> chart() {
    if (subject instanceof Configuration configuration) {
      return MemberTimes.of(group, Plates.hue(Optional.of(configuration)), hrefs);
    }
    return subject instanceof Family family
        ? MemberTimes.of(group, Optional.of(Plates.hue(family)), hrefs)
        : Optional.empty();
  }

  private String note() {
    Totals totals = group.totals();
    String counted = "Of the " + Words.number(totals.spacecraft()) + " spacecraft known here.";
    return totals.placeholders() == 0
        ? counted
        : counted
            + " "
            + Words.count(totals.placeholders(), "placeholder is", "placeholders are")
            + " listed below but not counted.";
  }

  private String caption() {
    return "Spacecraft of " + subject.name() + ".";
  }

  private Optional<WebAddress> sourceUrl() {
    if (subject instanceof Configuration configuration) {
      return configuration.sourceUrl();
    }
    return subject instanceof Agency agency ? agency.sourceUrl() : Optional.empty();
  }
}
