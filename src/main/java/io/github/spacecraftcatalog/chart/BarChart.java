package io.github.spacecraftcatalog.chart;

import io.github.spacecraftcatalog.view.PlotView;
import java.util.ArrayList;
import java.util.List;

/** Lays out bars one below the other, each under its name. */
public final class BarChart {

  private static final double ROW = 3.5;
  private static final double BASELINE = 1.15;
  private static final double BARS_TOP = 1.7;
  private static final double BARS_HEIGHT = 0.95;

  private BarChart() {}

  /**
   * A thing with one bar or several.
   *
   * @param label its name
   * @param value how much it is, in words
   * @param bars from the top
   */
  public record Row(String label, String value, List<Bar> bars) {
    /** Copies the bars. */
    public Row {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param amount its length
   * @param style its CSS class
   */
  public record Bar(double amount, String style) {}

  /**
   * Bars that lie upon each other: a whole, and on it a part.
   *
   * @param rows from the top
   */
  public static PlotView.Bars layered(List<Row> rows) {
    return plot(rows, 0, BARS_HEIGHT);
  }

  /**
   * Bars that lie below each other: several amounts of one thing.
   *
   * @param rows from the top
   */
  public static PlotView.Bars grouped(List<Row> rows) {
    int most = rows.stream().mapToInt(row -> row.bars().size()).max().orElse(1);
    double height = BARS_HEIGHT / Math.max(1, most);
    return plot(rows, height, height);
  }

  private static PlotView.Bars plot(List<Row> rows, double step, double height) {
    LinearScale scale = LinearScale.to(largest(rows), 1);
    var bars = new ArrayList<PlotView.Bar>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double top = i * ROW;
      var boxes = new ArrayList<PlotView.Box>();
      for (int j = 0; j < row.bars().size(); j++) {
        if (row.bars().get(j).amount() > 0) {
          boxes.add(box(row.bars().get(j), scale, top + BARS_TOP + j * step, height));
        }
      }
      bars.add(new PlotView.Bar(row.label(), row.value(), Measures.em(top + BASELINE), boxes));
    }
    return new PlotView.Bars(Measures.em(rows.size() * ROW), bars);
  }

  private static double largest(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.bars().stream())
        .mapToDouble(Bar::amount)
        .max()
        .orElse(0);
  }

  private static PlotView.Box box(Bar bar, LinearScale scale, double top, double height) {
    return new PlotView.Box(
        "0",
        Measures.em(top),
        Measures.percent(scale.share(bar.amount())),
        Measures.em(height),
        bar.style());
  }
}
