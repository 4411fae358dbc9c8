package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Status;
import io.github.spacecraftcatalog.site.Listing;
import io.github.spacecraftcatalog.view.StatisticsView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The totals of the groups of a kind, each number with the list behind it. */
final class GroupStatistics {

  private final RecordKind kind;
  private final Catalog catalog;
  private final Lists lists;
  private final Hrefs hrefs;
  private final List<Group> groups;

  private GroupStatistics(RecordKind kind, Catalog catalog, Lists lists, Hrefs hrefs) {
    this.kind = kind;
    this.catalog = catalog;
    this.lists = lists;
    this.hrefs = hrefs;
    this.groups = groups(catalog.groups(kind));
  }

  static StatisticsView.GroupsView of(RecordKind kind, Catalog catalog, Lists lists, Hrefs hrefs) {
    return new GroupStatistics(kind, catalog, lists, hrefs).view();
  }

  /** The groups that have a spacecraft, the largest first; of equally large ones by name. */
  private static List<Group> groups(List<Group> all) {
    return all.stream()
        .filter(group -> group.totals().spacecraft() > 0)
        .sorted(Comparator.comparing((Group group) -> -group.totals().spacecraft()))
        .toList();
  }

  private StatisticsView.GroupsView view() {
    String name = Labels.plural(kind).toLowerCase(Locale.ROOT);
    return new StatisticsView.GroupsView(
        name, Labels.plural(kind), note(), GroupCounts.of(kind, groups, lists), table(name));
  }

  private String note() {
    int without = catalog.ungrouped(kind).size();
    int empty = catalog.groups(kind).size() - groups.size();
    String overlap =
        kind == RecordKind.FAMILY && !groups.isEmpty()
            ? "A spacecraft counts in each of its families and in those that these are a part of. "
            : "";
    String unassigned =
        without == 0
            ? ""
            : Words.number(without)
                + " spacecraft "
                + (without == 1 ? "has" : "have")
                + (kind == RecordKind.FAMILY ? " no family. " : " none that is known. ");
    String unused =
        empty == 0
            ? ""
            : Words.count(empty, Labels.singular(kind), Labels.plural(kind))
                    .toLowerCase(Locale.ROOT)
                + " without spacecraft here "
                + (empty == 1 ? "is" : "are")
                + " left out.";
    return (overlap + unassigned + unused).strip();
  }

  private TableView table(String id) {
    return new TableView(
        "by-" + id,
        Labels.plural(kind) + " with the sums of what is known of their spacecraft.",
        List.of(
            TableView.ColumnView.unsorted(Labels.singular(kind), ""),
            TableView.ColumnView.unsorted("Spacecraft", "num"),
            TableView.ColumnView.unsorted("In space", "num col-2"),
            TableView.ColumnView.unsorted("Flights", "num"),
            TableView.ColumnView.unsorted("Missions ended", "num col-3"),
            TableView.ColumnView.unsorted("Time in space", "num col-2"),
            TableView.ColumnView.unsorted("Time docked", "num col-2")),
        groups.stream().map(this::row).toList());
  }

  private TableView.RowView row(Group group) {
    Totals totals = group.totals();
    Listing listing = lists.of(group);
    return new TableView.RowView(
        List.of(
            List.of(name(group.subject())),
            List.of(Sums.number(totals.spacecraft(), lists.byName(listing))),
            List.of(Sums.count(totals.inSpace(), lists.inSpace(group))),
            List.of(count(totals.flights(), listing, SpacecraftColumn.FLIGHTS_COUNT)),
            List.of(count(totals.missionEnds(), listing, SpacecraftColumn.MISSION_ENDS_COUNT)),
            List.of(time(totals.timeInSpace(), listing, SpacecraftColumn.TIME_IN_SPACE)),
            List.of(time(totals.timeDocked(), listing, SpacecraftColumn.TIME_DOCKED))));
  }

  private ValueView count(Totals.Count count, Listing listing, SpacecraftColumn column) {
    return Sums.count(count, lists.largestFirst(listing, column));
  }

  private ValueView time(Totals.Time time, Listing listing, SpacecraftColumn column) {
    return Sums.time(time, lists.largestFirst(listing, column));
  }

  private ValueView name(CatalogRecord subject) {
    String href = hrefs.to(subject);
    return subject instanceof Status status
        ? new ValueView.Status(status.id(), status.name(), href)
        : new ValueView.Linked(subject.name(), href);
  }
}
