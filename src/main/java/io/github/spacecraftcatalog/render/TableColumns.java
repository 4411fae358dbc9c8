package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of tables of spacecraft. */
final class TableColumns {

  /**
   * A column.
   *
   * @param heading its heading
   * @param style its CSS classes: how it is set, and how soon it leaves a small screen
   * @param order what it can be sorted by
   * @param value its value for a spacecraft
   */
  record Column(
      String heading,
      String style,
      Optional<SpacecraftColumn> order,
      Function<SpacecraftValues, ValueView> value) {

    static Column sorted(
        String heading,
        String style,
        SpacecraftColumn order,
        Function<SpacecraftValues, ValueView> value) {
      return new Column(heading, style, Optional.of(order), value);
    }

    static Column plain(String heading, String style, Function<SpacecraftValues, ValueView> value) {
      return new Column(heading, style, Optional.empty(), value);
    }
  }

  /** All of them, from left to right. */
  static final List<Column> ALL =
      List.of(
          Column.sorted("Name", "", SpacecraftColumn.NAME, SpacecraftValues::name),
          Column.plain("Serial number", "serial col-3", SpacecraftValues::serialNumber),
          Column.plain("Configuration", "col-2", SpacecraftValues::configuration),
          Column.plain("Status", "col-3", craft -> craft.status().orElse(Values.UNKNOWN)),
          Column.sorted(
              "Flights", "num col-4", SpacecraftColumn.FLIGHTS_COUNT, SpacecraftValues::flights),
          Column.sorted(
              "Missions ended",
              "num col-4",
              SpacecraftColumn.MISSION_ENDS_COUNT,
              SpacecraftValues::missionEnds),
          Column.sorted(
              "Time in space",
              "num col-1",
              SpacecraftColumn.TIME_IN_SPACE,
              craft -> craft.timeInSpace(Values::inColumn)),
          Column.sorted(
              "Time docked",
              "num col-2",
              SpacecraftColumn.TIME_DOCKED,
              craft -> craft.timeDocked(Values::inColumn)),
          Column.sorted("ID", "num mono col-4", SpacecraftColumn.ID, SpacecraftValues::number));

  private TableColumns() {}

  /** The values of a spacecraft. */
  static TableView.RowView row(Spacecraft craft, Hrefs hrefs) {
    var values = new SpacecraftValues(craft, hrefs);
    return new TableView.RowView(
        ALL.stream().map(column -> List.of(column.value().apply(values))).toList());
  }
}
