package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.SpaceStation;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of a spacecraft's stays at other craft. */
final class DockingTable {

  private static final ValueView NOT_RECORDED = new ValueView.Unknown("not recorded");

  private final Catalog catalog;
  private final Map<Integer, SpacecraftFlight> flights;
  private final Optional<DockingEvent> lasting;

  private DockingTable(Catalog catalog, MissionLog log, Optional<SpacecraftFlight> open) {
    this.catalog = catalog;
    this.flights =
        log.flights().stream()
            .collect(Collectors.toMap(SpacecraftFlight::id, Function.identity(), (a, b) -> a));
    this.lasting = open.flatMap(flight -> lasting(log, flight));
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param style its CSS classes
   * @param values its values for a stay
   */
  private record Column(
      String heading, String style, Function<DockingEvent, List<ValueView>> values) {}

  /**
   * Empty when no docking is known.
   *
   * @param open the flight that the spacecraft is on
   */
  static Optional<TableView> of(Catalog catalog, MissionLog log, Optional<SpacecraftFlight> open) {
    return log.dockings().isEmpty()
        ? Optional.empty()
        : Optional.of(new DockingTable(catalog, log, open).table(log.dockings()));
  }

  private TableView table(List<DockingEvent> dockings) {
    List<Column> columns = columns();
    return new TableView(
        "stays",
        "Stays at other craft. Times are UTC.",
        columns.stream()
            .map(column -> TableView.ColumnView.unsorted(column.heading(), column.style()))
            .toList(),
        dockings.stream().map(event -> row(event, columns)).toList());
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column("Where", "", this::where));
    if (flights.size() > 1) {
      columns.add(new Column("Flight", "col-3", event -> List.of(flight(event))));
    }
    columns.add(new Column("Docked", "", event -> List.of(docked(event))));
    columns.add(new Column("Departed", "col-2", event -> List.of(departed(event))));
    columns.add(new Column("Length of stay", "num col-2", event -> List.of(stay(event))));
    columns.add(new Column("Record", "col-4", event -> List.of(record(event))));
    return columns;
  }

  private static TableView.RowView row(DockingEvent event, List<Column> columns) {
    return new TableView.RowView(
        columns.stream().map(column -> column.values().apply(event)).toList());
  }

  private List<ValueView> where(DockingEvent event) {
    var values = new ArrayList<ValueView>();
    host(event).map(ValueView.Text::new).ifPresent(values::add);
    event.location().map(ValueView.Text::new).ifPresent(values::add);
    return values.isEmpty() ? List.of(Values.UNKNOWN) : values;
  }

  /** The station or other craft. */
  private Optional<String> host(DockingEvent event) {
    OptionalInt station = event.station();
    return station.isPresent()
        ? Optional.ofNullable(catalog.stations().get(station.getAsInt())).map(SpaceStation::name)
        : event.target();
  }

  private ValueView flight(DockingEvent event) {
    SpacecraftFlight flight = flights.get(event.flight().orElse(-1));
    if (flight == null) {
      return Values.UNKNOWN;
    }
    String name = flight.launch().flatMap(Launch::mission).orElse(FlightEntries.name(flight));
    return new ValueView.Linked(name, "#" + FlightEntries.id(flight));
  }

  private static ValueView docked(DockingEvent event) {
    return event.docking().map(Moments::timeInColumn).orElse(NOT_RECORDED);
  }

  private ValueView departed(DockingEvent event) {
    ValueView otherwise = lasts(event) ? new ValueView.Text(stillDocked(event)) : NOT_RECORDED;
    return event.departure().map(Moments::timeInColumn).orElse(otherwise);
  }

  /** Unknown also where the source has the departure before the docking. */
  private ValueView stay(DockingEvent event) {
    return event
        .docking()
        .flatMap(from -> event.departure().map(to -> Duration.between(from, to)))
        .filter(time -> !time.isNegative())
        .map(Values::inColumn)
        .orElse(lasts(event) ? new ValueView.Unknown("not over") : Values.UNKNOWN);
  }

  private static ValueView record(DockingEvent event) {
    String name = "Docking " + event.id();
    return event
        .sourceUrl()
        .<ValueView>map(url -> new ValueView.Linked(name, url.value()))
        .orElse(new ValueView.Text(name));
  }

  /** Without a departure, a stay lasts only if it is the last one of a flight that does. */
  private static Optional<DockingEvent> lasting(MissionLog log, SpacecraftFlight open) {
    return log.dockings().stream()
        .filter(event -> event.flight().isPresent() && event.flight().getAsInt() == open.id())
        .filter(event -> event.docking().isPresent())
        .reduce((older, newer) -> newer)
        .filter(event -> event.departure().isEmpty());
  }

  private boolean lasts(DockingEvent event) {
    return lasting.filter(event::equals).isPresent();
  }

  /** A capture knows nothing of the days after it. */
  private String stillDocked(DockingEvent event) {
    Provenance provenance = catalog.provenance().get(RecordKey.of(event));
    List<Capture> captures = provenance == null ? List.of() : provenance.captures();
    Optional<LocalDate> date =
        captures.stream().reduce((older, newer) -> newer).flatMap(Capture::date);
    return "still docked " + date.map(day -> "on " + Words.date(day)).orElse("when captured");
  }
}
