package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.chart.BarChart;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The chart of how many spacecraft the groups of a kind have, and how often they flew. */
final class GroupCounts {

  /** As many as are looked at one by one; the table has all. */
  private static final int MOST_DRAWN = 20;

  private final String id;
  private final RecordKind kind;
  private final Lists lists;

  private GroupCounts(String id, RecordKind kind, Lists lists) {
    this.id = id;
    this.kind = kind;
    this.lists = lists;
  }

  /**
   * Empty where there is nothing to compare.
   *
   * @param groups those with spacecraft, the largest first
   */
  static Optional<ChartView> of(RecordKind kind, List<Group> groups, Lists lists) {
    String id = Labels.plural(kind).toLowerCase(Locale.ROOT) + "-counts";
    return groups.size() < 2
        ? Optional.empty()
        : Optional.of(new GroupCounts(id, kind, lists).chart(groups));
  }

  private ChartView chart(List<Group> groups) {
    String plural = Labels.plural(kind).toLowerCase(Locale.ROOT);
    List<Group> drawn = groups.subList(0, Math.min(MOST_DRAWN, groups.size()));
    String description =
        drawn.size() == groups.size()
            ? "The largest first."
            : "The " + MOST_DRAWN + " largest of " + Words.number(groups.size()) + ".";
    return new ChartView(
        id,
        "Spacecraft and flights of " + plural,
        description,
        Optional.empty(),
        List.of(new ChartView.Key("part", "spacecraft"), new ChartView.Key("rest", "flights")),
        BarChart.grouped(drawn.stream().map(GroupCounts::bars).toList()),
        Charts.table(
            id,
            "Spacecraft and flights of " + plural + ".",
            List.of(
                TableView.ColumnView.unsorted(Labels.singular(kind), ""),
                TableView.ColumnView.unsorted("Spacecraft", "num"),
                TableView.ColumnView.unsorted("Flights", "num")),
            groups.stream().map(this::row).toList()));
  }

  private static BarChart.Row bars(Group group) {
    Totals totals = group.totals();
    String flights =
        totals.flights().isUnknown()
            ? "flights unknown"
            : Words.count(totals.flights().sum(), "flight", "flights")
                + (totals.flights().unknown() == 0 ? "" : " known");
    return new BarChart.Row(
        Charts.shortened(group.subject().name()),
        Words.number(totals.spacecraft()) + " spacecraft, " + flights,
        List.of(
            new BarChart.Bar(totals.spacecraft(), "part"),
            new BarChart.Bar(totals.flights().sum(), "rest")));
  }

  private List<ValueView> row(Group group) {
    Totals totals = group.totals();
    return List.of(
        new ValueView.Text(group.subject().name()),
        Sums.number(totals.spacecraft(), lists.byName(lists.of(group))),
        Sums.count(
            totals.flights(), lists.largestFirst(lists.of(group), SpacecraftColumn.FLIGHTS_COUNT)));
  }
}
