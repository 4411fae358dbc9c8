package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.chart.ColumnChart;
import io.github.spacecraftcatalog.chart.DurationBins;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The chart of how the spacecraft's times in space are spread. It is the same on every page but for
 * the spacecraft that is pointed out, so it is prepared once.
 */
final class TimeDistribution {

  private static final String ID = "spread";

  private final List<Duration> times;
  private final Map<Duration, Place> places;
  private final DurationBins bins;
  private final TableView table;

  private TimeDistribution(List<Duration> times) {
    this.times = times;
    this.places = places(times);
    this.bins = DurationBins.of(times);
    this.table =
        Charts.table(
            ID,
            "How many spacecraft known here were in space for how long.",
            List.of(
                TableView.ColumnView.unsorted("Time in space", ""),
                TableView.ColumnView.unsorted("Spacecraft", "num")),
            bins.bins().stream().map(TimeDistribution::row).toList());
  }

  /**
   * Where a time stands among all.
   *
   * @param rank one more than the number of longer ones
   * @param sharedBy how many spacecraft have this time
   */
  private record Place(int rank, int sharedBy) {}

  /** The times of all spacecraft that were in space for a time that is recorded. */
  static TimeDistribution of(Collection<Spacecraft> spacecraft) {
    return new TimeDistribution(
        spacecraft.stream()
            .filter(craft -> !craft.placeholder())
            .flatMap(craft -> craft.timeFlown().stream())
            .sorted()
            .toList());
  }

  /** The chart alone; empty where there is nothing to compare. */
  Optional<ChartView> chart(Optional<Integer> hue) {
    return times.size() < 2
        ? Optional.empty()
        : Optional.of(chart(Words.number(times.size()) + " spacecraft.", hue, Optional.empty()));
  }

  /** The chart with a spacecraft pointed out; empty where it has no time or is the only one. */
  Optional<ChartView> chart(Spacecraft craft) {
    if (times.size() < 2 || craft.placeholder()) {
      return Optional.empty();
    }
    return craft
        .timeFlown()
        .map(
            time ->
                chart(
                    place(time),
                    Plates.hue(craft.configuration()),
                    Optional.of(
                        new ColumnChart.Marked(
                            time, Charts.shortened(craft.name()) + ", " + Charts.brief(time)))));
  }

  private ChartView chart(
      String description, Optional<Integer> hue, Optional<ColumnChart.Marked> marked) {
    return new ChartView(
        ID,
        "How many spacecraft were in space for how long",
        description + " The scale grows by factors, not by equal steps.",
        hue,
        List.of(),
        ColumnChart.distribution(
            bins, Words::duration, marked, count -> Words.number(Math.round(count))),
        table);
  }

  private String place(Duration time) {
    Place place = Objects.requireNonNull(places.get(time));
    return "Place "
        + Words.number(place.rank())
        + " of "
        + Words.number(times.size())
        + ", the longest first"
        + (place.sharedBy() == 1 ? "." : ", shared by " + Words.number(place.sharedBy()) + ".");
  }

  /** Found once: a search on every page would take the square of the number of spacecraft. */
  private static Map<Duration, Place> places(List<Duration> shortestFirst) {
    var places = new HashMap<Duration, Place>();
    for (int i = shortestFirst.size() - 1; i >= 0; i--) {
      int rank = shortestFirst.size() - i;
      places.merge(
          shortestFirst.get(i),
          new Place(rank, 1),
          (first, again) -> new Place(first.rank(), first.sharedBy() + 1));
    }
    return places;
  }

  private static List<ValueView> row(DurationBins.Bin bin) {
    String from = Words.duration(bin.from());
    String range =
        DurationBins.isOpen(bin)
            ? from + " and longer"
            : bin.from().isZero()
                ? "less than " + Words.duration(bin.to())
                : from + " to " + Words.duration(bin.to());
    return List.of(new ValueView.Text(range), Values.number(bin.count()));
  }
}
