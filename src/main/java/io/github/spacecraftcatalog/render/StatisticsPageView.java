package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.NamesView;
import io.github.spacecraftcatalog.view.StatisticsView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;
import java.util.Optional;

/** Puts the totals of the catalog into words. */
final class StatisticsPageView {

  /** The element id of the placeholders. */
  static final String PLACEHOLDERS = "placeholders";

  private static final List<RecordKind> KINDS =
      List.of(
          RecordKind.FAMILY, RecordKind.AGENCY, RecordKind.CONFIGURATION_TYPE, RecordKind.STATUS);

  private final SitePlan plan;
  private final Hrefs hrefs;
  private final Catalog catalog;

  private StatisticsPageView(SitePlan plan, Hrefs hrefs) {
    this.plan = plan;
    this.hrefs = hrefs;
    this.catalog = plan.catalog();
  }

  static StatisticsView of(
      SitePlan plan, Page.Statistics page, Hrefs hrefs, TimeDistribution distribution) {
    return new StatisticsPageView(plan, hrefs).view(page, distribution);
  }

  private StatisticsView view(Page.Statistics page, TimeDistribution distribution) {
    var lists = new Lists(plan, hrefs);
    return new StatisticsView(
        frame(page),
        lede(),
        new TotalsTable(catalog.totals(), lists, hrefs).table(),
        distribution.chart(Optional.empty()),
        kinds(),
        KINDS.stream().map(kind -> GroupStatistics.of(kind, catalog, lists, hrefs)).toList(),
        placeholders());
  }

  private FrameView frame(Page.Statistics page) {
    var subject =
        new Frames.Subject(
            "Statistics",
            "How many spacecraft there are, how often they flew and how long, in all and by family,"
                + " agency, type and status.",
            List.of(),
            page);
    return Frames.frame(plan, page, hrefs, subject);
  }

  private String lede() {
    return Coverage.phrase(catalog.completeness())
        + Coverage.dated(catalog.completeness())
        + " Every number leads to the list behind it. What is not known adds to no sum, and"
        + " placeholders count nowhere else.";
  }

  private TableView kinds() {
    return new TableView(
        "kinds",
        "How many of each kind there are.",
        List.of(
            TableView.ColumnView.unsorted("Kind", ""),
            TableView.ColumnView.unsorted("Number", "num")),
        Catalog.GROUP_KINDS.stream().map(this::kindRow).toList());
  }

  private TableView.RowView kindRow(RecordKind kind) {
    return new TableView.RowView(
        List.of(
            List.of(new ValueView.Text(Labels.plural(kind))),
            List.of(
                new ValueView.Linked(
                    Words.number(catalog.groups(kind).size()), hrefs.to(Addresses.index(kind))))));
  }

  private Optional<NamesView> placeholders() {
    return Names.of(
        SpacecraftOrder.DEFAULT.sort(
            catalog.spacecraft().stream().filter(Spacecraft::placeholder).toList()),
        "The source keeps these for craft not yet known. They are in no total and no record.",
        hrefs);
  }
}
