package io.github.spacecraftcatalog.chart;

import static java.time.ZoneOffset.UTC;

import io.github.spacecraftcatalog.view.PlotView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lays out what began when, and what came of what, one below the other. */
public final class DescentChart {

  private static final double LABELS = 1.1;
  private static final double TOP = 2.2;
  private static final double ROW = 2.5;
  private static final double NAME_ABOVE = 0.55;
  private static final int MOST_TICKS = 7;

  /** A name is set to the right of its beginning while there is room for it there. */
  private static final double NAMES_TO_THE_RIGHT = 0.52;

  private DescentChart() {}

  /**
   * What began.
   *
   * @param id tells it from the others
   * @param label its name
   * @param began the day
   * @param steps the days of its own later beginnings
   * @param parent the id of what it came of; one that is not in the chart is not drawn
   * @param lasts whether it goes on
   * @param style its CSS class
   */
  public record Lane(
      String id,
      String label,
      LocalDate began,
      List<LocalDate> steps,
      Optional<String> parent,
      boolean lasts,
      String style) {}

  /**
   * The chart.
   *
   * @param lanes in the order of their beginnings; at least one
   * @param end where the axis ends: what goes on reaches it
   */
  public static PlotView.Descent of(List<Lane> lanes, LocalDate end) {
    LocalDate from = lanes.get(0).began().withDayOfYear(1);
    DateScale scale =
        DateScale.between(
            from.atStartOfDay(UTC).toInstant(), end.atStartOfDay(UTC).toInstant(), MOST_TICKS);
    Map<String, Place> places = places(lanes, scale);
    double height = TOP + lanes.size() * ROW + 0.5;
    return new PlotView.Descent(
        Measures.em(height),
        Measures.em(LABELS),
        ticks(scale),
        lanes.stream().map(lane -> lane(lane, scale, places)).toList());
  }

  private record Place(double x, double y) {}

  /** All of them before any is drawn: what came of another can stand above it. */
  private static Map<String, Place> places(List<Lane> lanes, DateScale scale) {
    var places = new HashMap<String, Place>();
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      places.put(lane.id(), new Place(scale.share(lane.began()), TOP + (i + 0.7) * ROW));
    }
    return places;
  }

  private static PlotView.Lane lane(Lane lane, DateScale scale, Map<String, Place> places) {
    Place place = Objects.requireNonNull(places.get(lane.id()));
    Place parent = lane.parent().map(id -> places.getOrDefault(id, place)).orElse(place);
    String side = place.x() < NAMES_TO_THE_RIGHT ? "" : "at-end";
    return new PlotView.Lane(
        lane.label(),
        Measures.em(place.y() - NAME_ABOVE),
        Measures.percent(place.x()),
        Measures.em(place.y()),
        Measures.percent(lane.lasts() ? 1 : place.x()),
        (lane.style() + " " + side).strip(),
        lane.steps().stream().map(step -> Measures.percent(scale.share(step))).toList(),
        Measures.percent(parent.x()),
        Measures.em(parent.y()));
  }

  /** Years only, as a tick says no more than its year. */
  private static List<PlotView.Tick> ticks(DateScale scale) {
    return scale.ticks().stream()
        .filter(date -> date.getDayOfYear() == 1)
        .map(
            date ->
                new PlotView.Tick(
                    Measures.percent(scale.share(date)),
                    Integer.toString(date.getYear()),
                    scale.share(date) > 0.9 ? "before" : "after"))
        .toList();
  }
}
