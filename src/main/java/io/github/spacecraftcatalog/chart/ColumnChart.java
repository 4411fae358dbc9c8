package io.github.spacecraftcatalog.chart;

import io.github.spacecraftcatalog.view.PlotView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** Lays out columns that stand side by side. */
public final class ColumnChart {

  /** Room above the columns for what is pointed out. */
  private static final double TOP = 1.8;

  private static final double BASE = 14;
  private static final double LABELS = 15.4;
  private static final double HEIGHT = 16;
  private static final int MOST_LEVELS = 4;

  /** What is there is seen, however small it is beside the largest. */
  private static final double LEAST_HEIGHT = 0.1;

  /** The part of its place that a column fills; where places are narrow, gaps would be all. */
  private static final double FILLED = 0.8;

  private static final int MOST_WITH_GAPS = 60;

  private ColumnChart() {}

  /**
   * A column, of which a part can be set apart.
   *
   * @param whole its height
   * @param style the CSS class of the whole
   * @param part the height of the part, from the base
   */
  public record Column(double whole, String style, double part) {}

  /**
   * A column for each of many things, in their order.
   *
   * @param columns from the left
   * @param first what the first is called
   * @param last what the last is called
   * @param level how an amount is said
   */
  public static PlotView.Columns inOrder(
      List<Column> columns, String first, String last, DoubleFunction<String> level) {
    double largest = columns.stream().mapToDouble(Column::whole).max().orElse(0);
    LinearScale heights = LinearScale.to(largest, MOST_LEVELS);
    double place = 1.0 / Math.max(1, columns.size());
    double width = columns.size() <= MOST_WITH_GAPS ? place * FILLED : place;
    var boxes = new ArrayList<PlotView.Box>();
    for (int i = 0; i < columns.size(); i++) {
      double left = i * place + (place - width) / 2;
      Column column = columns.get(i);
      boxes.add(box(left, width, heights.share(column.whole()), column.style()));
      if (column.part() > 0) {
        boxes.add(box(left, width, heights.share(column.part()), "part"));
      }
    }
    List<PlotView.Tick> ends = List.of(tick(0, first, ""), tick(1, last, "at-end"));
    return plot(boxes, ends, levels(heights, level), List.of());
  }

  /**
   * How many of some durations lie between round ones, on a logarithmic axis.
   *
   * @param bins the counts; at least one
   * @param label how a duration is said in a word or two
   * @param marked a duration to point out, and what it is
   */
  public static PlotView.Columns distribution(
      DurationBins bins,
      Function<Duration, String> label,
      Optional<Marked> marked,
      DoubleFunction<String> level) {
    List<DurationBins.Bin> all = bins.bins();
    LogScale along = LogScale.between(all.get(0).from(), all.get(all.size() - 1).to());
    LinearScale heights =
        LinearScale.toCount(
            all.stream().mapToInt(DurationBins.Bin::count).max().orElse(0), MOST_LEVELS);
    List<PlotView.Box> boxes =
        all.stream().filter(bin -> bin.count() > 0).map(bin -> box(bin, along, heights)).toList();
    List<PlotView.Tick> ticks =
        along.ticks().stream().map(tick -> tick(along.share(tick), label.apply(tick))).toList();
    return plot(
        boxes,
        ticks,
        levels(heights, level),
        marked.map(what -> mark(what, along)).stream().toList());
  }

  /**
   * A duration to point out.
   *
   * @param duration the duration
   * @param label what it is of
   */
  public record Marked(Duration duration, String label) {}

  private static PlotView.Columns plot(
      List<PlotView.Box> boxes,
      List<PlotView.Tick> ticks,
      List<PlotView.Level> levels,
      List<PlotView.Mark> marks) {
    return new PlotView.Columns(
        Measures.em(HEIGHT), Measures.em(BASE), Measures.em(LABELS), boxes, ticks, levels, marks);
  }

  private static PlotView.Box box(DurationBins.Bin bin, LogScale along, LinearScale heights) {
    double left = along.share(bin.from());
    return box(left, along.share(bin.to()) - left, heights.share(bin.count()), "count");
  }

  private static PlotView.Box box(double left, double width, double share, String style) {
    double height = Math.max(LEAST_HEIGHT, share * (BASE - TOP));
    return new PlotView.Box(
        Measures.percent(left),
        Measures.em(BASE - height),
        Measures.percent(width),
        Measures.em(height),
        style);
  }

  private static PlotView.Tick tick(double share, String label, String style) {
    return new PlotView.Tick(Measures.percent(share), label, style);
  }

  /** A label keeps within the drawing. */
  private static PlotView.Tick tick(double share, String label) {
    return tick(share, label, share < 0.05 ? "" : share > 0.95 ? "at-end" : "at-middle");
  }

  private static List<PlotView.Level> levels(LinearScale heights, DoubleFunction<String> label) {
    return heights.ticks().stream()
        .map(
            tick -> {
              double y = BASE - heights.share(tick) * (BASE - TOP);
              return new PlotView.Level(Measures.em(y), Measures.em(y - 0.3), label.apply(tick));
            })
        .toList();
  }

  private static PlotView.Mark mark(Marked marked, LogScale along) {
    double share = along.share(marked.duration());
    return new PlotView.Mark(
        Measures.percent(share), marked.label(), share < 0.5 ? "after" : "before");
  }
}
