package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.Records;
import io.github.spacecraftcatalog.catalog.StayInSpace;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.FigureView;
import io.github.spacecraftcatalog.view.HomeView;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.StripView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the home page into words. */
final class HomePageView {

  /** Those that are up there longest; a page of their own has all. */
  private static final int STRIP_LENGTH = 12;

  /** Those with the most spacecraft; an index has all. */
  private static final int MOST_FAMILIES = 24;

  private final SitePlan plan;
  private final Page.Home page;
  private final Hrefs hrefs;
  private final Catalog catalog;

  private HomePageView(SitePlan plan, Page.Home page, Hrefs hrefs) {
    this.plan = plan;
    this.page = page;
    this.hrefs = hrefs;
    this.catalog = plan.catalog();
  }

  static HomeView of(SitePlan plan, Page.Home page, Hrefs hrefs, Records records) {
    return new HomePageView(plan, page, hrefs).view(records);
  }

  private HomeView view(Records records) {
    SiteSettings settings = plan.content().settings();
    List<StayInSpace> stays = catalog.staysInSpace();
    List<Group> families = families();
    int shown = catalog.spacecraft().size();
    return new HomeView(
        Frames.frame(
            plan,
            page,
            hrefs,
            new Frames.Subject(settings.title(), settings.description(), List.of(), page)),
        plan.content().home().map(document -> document.html(hrefs::to)).orElse(""),
        figures(),
        Stays.sentence(catalog.totals(), stays.size(), " according to the captures"),
        new StripView(stays.stream().limit(STRIP_LENGTH).map(this::stripItem).toList()),
        new LinkView(
            stays.size() > STRIP_LENGTH
                ? "All " + Words.number(stays.size()) + ", and since when"
                : "Since when, and how much of it docked",
            hrefs.to(Addresses.IN_SPACE)),
        RecordsPageView.holders(plan, hrefs, records),
        new LinkView("The first ten of each record", hrefs.to(Addresses.RECORDS)),
        LatestChanges.of(catalog, hrefs),
        tiles(families),
        allFamilies(families.size()),
        remainder(),
        new LinkView(
            "See all " + Words.number(shown) + " spacecraft",
            hrefs.to(Addresses.index(RecordKind.SPACECRAFT))),
        Coverage.sentences(catalog.completeness()),
        Coverage.permille(catalog.completeness()));
  }

  private List<FigureView> figures() {
    Totals totals = catalog.totals();
    return List.of(
        Figures.number("Spacecraft", totals.spacecraft())
            .to(hrefs.to(Addresses.index(RecordKind.SPACECRAFT))),
        Figures.sum("In space now", totals.inSpace()).to(hrefs.to(Addresses.IN_SPACE)),
        Figures.time("Time in space together", totals.timeInSpace())
            .to(hrefs.to(Addresses.STATISTICS)));
  }

  private StripView.Item stripItem(StayInSpace stay) {
    return new StripView.Item(
        new SpacecraftValues(stay.spacecraft(), hrefs).name(),
        false,
        stay.since() instanceof StayInSpace.Unknown
            ? new ValueView.Text(
                stay.spacecraft().configuration().map(Configuration::name).orElse(""))
            : Stays.inWords(stay.since()));
  }

  /** The largest first; a family of placeholders only is not shown here. */
  private List<Group> families() {
    return catalog.groups(RecordKind.FAMILY).stream()
        .filter(group -> group.totals().spacecraft() > 0)
        .sorted(Comparator.comparingInt((Group group) -> -group.totals().spacecraft()))
        .toList();
  }

  private List<HomeView.Tile> tiles(List<Group> families) {
    var designs = FamilyDesigns.all(catalog);
    return families.stream().limit(MOST_FAMILIES).map(group -> tile(group, designs)).toList();
  }

  private Optional<LinkView> allFamilies(int families) {
    return families <= MOST_FAMILIES
        ? Optional.empty()
        : Optional.of(
            new LinkView(
                "All " + Words.number(families) + " families",
                hrefs.to(Addresses.index(RecordKind.FAMILY))));
  }

  private HomeView.Tile tile(Group group, FamilyDesigns designs) {
    Family family = (Family) group.subject();
    var lines = new ArrayList<String>();
    long configurations = designs.of(family).size();
    lines.add(
        Words.number(group.totals().spacecraft())
            + " spacecraft, "
            + Words.count(configurations, "configuration", "configurations"));
    family.maidenFlight().ifPresent(date -> lines.add("First flown " + date.getYear()));
    Optional<ConfigurationType> type = group.commonType();
    return new HomeView.Tile(
        new LinkView(family.name(), hrefs.to(family)),
        Drawings.of(type),
        Plates.hue(family),
        lines);
  }

  private Optional<String> remainder() {
    long without =
        catalog.spacecraft().stream()
            .filter(craft -> !craft.placeholder())
            .filter(craft -> craft.configuration().stream().allMatch(c -> c.families().isEmpty()))
            .count();
    return without == 0
        ? Optional.empty()
        : Optional.of(
            Words.number(without)
                + (without == 1 ? " spacecraft here belongs" : " spacecraft here belong")
                + " to no family.");
  }
}
