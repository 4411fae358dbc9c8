package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Status;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table of all groups of a kind, with the totals of their spacecraft. */
final class GroupTable {

  private static final ValueView NONE = new ValueView.Unknown("none");

  private final Catalog catalog;
  private final Hrefs hrefs;
  private final List<Column> columns = new ArrayList<>();

  private GroupTable(Catalog catalog, Hrefs hrefs) {
    this.catalog = catalog;
    this.hrefs = hrefs;
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param style its CSS classes
   * @param values its values for a group
   */
  private record Column(String heading, String style, Function<Group, List<ValueView>> values) {}

  static TableView of(RecordKind kind, Catalog catalog, Hrefs hrefs) {
    return new GroupTable(catalog, hrefs).table(kind);
  }

  private TableView table(RecordKind kind) {
    add(Labels.singular(kind), "", group -> name(group.subject()));
    addRelations(kind);
    addTotals();
    return new TableView(
        "groups",
        Labels.plural(kind) + " with the totals of their spacecraft known here.",
        columns.stream()
            .map(column -> TableView.ColumnView.unsorted(column.heading(), column.style()))
            .toList(),
        catalog.groups(kind).stream().map(this::row).toList());
  }

  private TableView.RowView row(Group group) {
    return new TableView.RowView(
        columns.stream().map(column -> column.values().apply(group)).toList());
  }

  private void addRelations(RecordKind kind) {
    switch (kind) {
      case CONFIGURATION -> {
        add("Type", "col-3", group -> links(configuration(group).type().stream().toList()));
        add("Family", "col-2", group -> links(configuration(group).families()));
        add("Agency", "col-4", group -> links(configuration(group).agency().stream().toList()));
      }
      case FAMILY -> {
        add(
            "Manufacturer",
            "col-3",
            group -> links(((Family) group.subject()).manufacturer().stream().toList()));
        add(
            "Maiden flight",
            "col-4",
            group -> List.of(Values.date(((Family) group.subject()).maidenFlight())));
      }
      case AGENCY ->
          add("Kind", "col-3", group -> List.of(Values.text(((Agency) group.subject()).type())));
      default -> {}
    }
  }

  private void addTotals() {
    addTotal("Spacecraft", "num", totals -> Values.number(totals.spacecraft()));
    addTotal("In space", "num col-3", totals -> sum(totals.inSpace()));
    addTotal("Flights", "num col-4", totals -> sum(totals.flights()));
    addTotal("Time in space", "num col-0", totals -> time(totals.timeInSpace()));
    addTotal("Time docked", "num col-2", totals -> time(totals.timeDocked()));
  }

  private void add(String heading, String style, Function<Group, List<ValueView>> values) {
    columns.add(new Column(heading, style, values));
  }

  private void addTotal(String heading, String style, Function<Totals, ValueView> value) {
    add(heading, style, group -> List.of(value.apply(group.totals())));
  }

  private List<ValueView> name(CatalogRecord subject) {
    String href = hrefs.to(subject);
    return List.of(
        subject instanceof Status status
            ? new ValueView.Status(status.id(), status.name(), href)
            : new ValueView.Linked(subject.name(), href));
  }

  private List<ValueView> links(List<? extends CatalogRecord> records) {
    return Values.links(records, hrefs, NONE);
  }

  private static Configuration configuration(Group group) {
    return (Configuration) group.subject();
  }

  private static ValueView sum(Totals.Count count) {
    return count.isUnknown() ? Values.UNKNOWN : Values.number(count.sum());
  }

  private static ValueView time(Totals.Time time) {
    if (time.isUnknown()) {
      return Values.UNKNOWN;
    }
    return time.known() == 0 ? NONE : Values.inColumn(time.sum());
  }
}
