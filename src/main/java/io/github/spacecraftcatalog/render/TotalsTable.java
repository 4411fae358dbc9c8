package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;

/** What all spacecraft have done together, each number with the list behind it. */
final class TotalsTable {

  private static final ValueView NONE = new ValueView.Unknown("none");

  private final Totals totals;
  private final Lists lists;
  private final Hrefs hrefs;
  private final List<TableView.RowView> rows = new ArrayList<>();

  TotalsTable(Totals totals, Lists lists, Hrefs hrefs) {
    this.totals = totals;
    this.lists = lists;
    this.hrefs = hrefs;
  }

  /** The table; asked for once. */
  TableView table() {
    String inSpace = hrefs.to(Addresses.IN_SPACE);
    addNumber("Spacecraft", totals.spacecraft(), lists.byName(lists.all()));
    addNumber("Placeholders", totals.placeholders(), "#" + StatisticsPageView.PLACEHOLDERS);
    add("In space", totals.inSpace(), inSpace, inSpace + "#" + InSpacePageView.UNKNOWN);
    add("Flights", totals.flights(), SpacecraftColumn.FLIGHTS_COUNT);
    add("Missions ended", totals.missionEnds(), SpacecraftColumn.MISSION_ENDS_COUNT);
    add("Time in space", totals.timeInSpace(), SpacecraftColumn.TIME_IN_SPACE);
    add("Time docked", totals.timeDocked(), SpacecraftColumn.TIME_DOCKED);
    return new TableView(
        "sums",
        "All spacecraft known here. Unknown counts those that the sum leaves out.",
        List.of(
            TableView.ColumnView.unsorted("What is counted", ""),
            TableView.ColumnView.unsorted("Total", "num"),
            TableView.ColumnView.unsorted("Unknown", "num")),
        rows);
  }

  private void addNumber(String label, int number, String href) {
    add(label, Sums.number(number, href), new ValueView.Text(""));
  }

  private void add(String label, Totals.Count count, SpacecraftColumn column) {
    add(label, count, lists.largestFirst(lists.all(), column), lists.unknown(lists.all(), column));
  }

  private void add(String label, Totals.Count count, String href, String unknownHref) {
    add(label, Sums.count(count, href), unknown(count.unknown(), unknownHref));
  }

  private void add(String label, Totals.Time time, SpacecraftColumn column) {
    add(
        label,
        Sums.time(time, lists.largestFirst(lists.all(), column)),
        unknown(time.unknown(), lists.unknown(lists.all(), column)));
  }

  private void add(String label, ValueView total, ValueView unknown) {
    rows.add(
        new TableView.RowView(
            List.of(List.of(new ValueView.Text(label)), List.of(total), List.of(unknown))));
  }

  private static ValueView unknown(int number, String href) {
    return number == 0 ? NONE : Sums.number(number, href);
  }
}
