package io.github.spacecraftcatalog.render;

import static java.time.ZoneOffset.UTC;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.chart.SpanChart;
import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chart of when a spacecraft was in space, and when it was docked. */
final class FlightSpans {

  private static final String ID = "flights";

  private final Catalog catalog;
  private final MissionLog log;
  private final Optional<SpacecraftFlight> open;

  private FlightSpans(Catalog catalog, MissionLog log, Optional<SpacecraftFlight> open) {
    this.catalog = catalog;
    this.log = log;
    this.open = open;
  }

  /**
   * A flight or a stay of which the beginning and the end are known.
   *
   * @param what what it was
   * @param from its beginning
   * @param to its end, or how far it is known
   * @param lasts whether it goes on
   * @param isStay whether it is a stay at another craft
   */
  private record Span(String what, Instant from, Instant to, boolean lasts, boolean isStay) {}

  /**
   * Empty where it would show nothing that a bar does not: less than two flights and no stay.
   *
   * @param open the flight that the spacecraft is on
   */
  static Optional<ChartView> of(
      Catalog catalog, Spacecraft craft, MissionLog log, Optional<SpacecraftFlight> open) {
    var spans = new FlightSpans(catalog, log, open);
    List<Span> flights = log.flights().stream().flatMap(f -> spans.flight(f).stream()).toList();
    List<Span> stays = log.dockings().stream().flatMap(d -> spans.stay(d).stream()).toList();
    return flights.isEmpty() || flights.size() + stays.size() < 2
        ? Optional.empty()
        : Optional.of(spans.chart(craft, flights, stays));
  }

  private ChartView chart(Spacecraft craft, List<Span> flights, List<Span> stays) {
    var all = new ArrayList<>(flights);
    all.addAll(stays);
    return new ChartView(
        ID,
        flights.size() == 1 ? "The flight in time" : "The flights in time",
        description(flights.size()),
        Plates.hue(craft.configuration()),
        keys(all),
        SpanChart.of(all.stream().map(FlightSpans::drawn).toList(), FlightSpans::label),
        Charts.table(
            ID,
            "Flights of " + craft.name() + " and its stays at other craft, in UTC.",
            List.of(
                TableView.ColumnView.unsorted("Flight or stay", ""),
                TableView.ColumnView.unsorted("From", ""),
                TableView.ColumnView.unsorted("To", "")),
            all.stream().map(FlightSpans::row).toList()));
  }

  private String description(int drawn) {
    long begun = log.flights().stream().filter(flight -> !isPlanned(flight)).count();
    return drawn == begun
        ? "From launch to the end of the mission."
        : Words.number(drawn)
            + " of "
            + Words.count(begun, "flight", "flights")
            + ": the others cannot be drawn, since no beginning and end is known that fit together.";
  }

  /** Whether it begins after the day of the newest capture. */
  private boolean isPlanned(SpacecraftFlight flight) {
    return today()
        .flatMap(day -> flight.launch().flatMap(Launch::net).filter(net -> !net.isBefore(day)))
        .isPresent();
  }

  private static List<ChartView.Key> keys(List<Span> spans) {
    var keys = new ArrayList<ChartView.Key>();
    keys.add(new ChartView.Key("rest", "in space"));
    if (spans.stream().anyMatch(span -> span.lasts() && !span.isStay())) {
      keys.add(new ChartView.Key("now", "in space now"));
    }
    if (spans.stream().anyMatch(Span::isStay)) {
      keys.add(new ChartView.Key("part", "docked"));
    }
    return keys;
  }

  private Optional<Span> flight(SpacecraftFlight flight) {
    if (isPlanned(flight)) {
      return Optional.empty();
    }
    boolean lasts = open.filter(flight::equals).isPresent();
    return flight
        .launch()
        .flatMap(Launch::net)
        .flatMap(
            from ->
                flight
                    .missionEnd()
                    .or(() -> knownUntil(flight, from, lasts))
                    .filter(to -> to.isAfter(from))
                    .map(to -> new Span(FlightEntries.name(flight), from, to, lasts, false)));
  }

  /** Where nobody recorded the end, a flight took as long as it took, or lasts until today. */
  private Optional<Instant> knownUntil(SpacecraftFlight flight, Instant from, boolean lasts) {
    return flight
        .duration()
        .filter(FlightEntries::isRecorded)
        .map(from::plus)
        .or(() -> lasts ? today() : Optional.empty());
  }

  private Optional<Span> stay(DockingEvent event) {
    boolean flying = open.filter(flight -> event.flight().orElse(-1) == flight.id()).isPresent();
    boolean lasts = flying && event.departure().isEmpty();
    return event
        .docking()
        .flatMap(
            from ->
                event
                    .departure()
                    .or(() -> lasts ? today() : Optional.empty())
                    .filter(to -> to.isAfter(from))
                    .map(to -> new Span("Docked at " + place(event), from, to, lasts, true)));
  }

  private String place(DockingEvent event) {
    return event.station().isPresent() && catalog.stations().containsKey(event.station().getAsInt())
        ? catalog.stations().get(event.station().getAsInt()).name()
        : event.target().orElse("another craft");
  }

  /** The day of the newest capture: what is later is not known. */
  private Optional<Instant> today() {
    return catalog.completeness().date().map(day -> day.plusDays(1).atStartOfDay(UTC).toInstant());
  }

  private static SpanChart.Span drawn(Span span) {
    return span.isStay()
        ? new SpanChart.Span(span.from(), span.to(), 0.5, "part")
        : new SpanChart.Span(span.from(), span.to(), 1, span.lasts() ? "now" : "rest");
  }

  private static List<ValueView> row(Span span) {
    return List.of(
        new ValueView.Text(span.what()),
        Moments.timeInColumn(span.from()),
        span.lasts() ? new ValueView.Unknown("still") : Moments.timeInColumn(span.to()));
  }

  private static String label(LocalDate date, SpanChart.Grain grain) {
    return switch (grain) {
      case DAY -> Words.date(date);
      case MONTH -> Words.month(date);
      case YEAR -> Integer.toString(date.getYear());
    };
  }
}
