package io.github.spacecraftcatalog.chart;

import io.github.spacecraftcatalog.view.PlotView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Lays out what lasted from a time to another on one line. */
public final class SpanChart {

  private static final double BASE = 2.4;
  private static final double LABELS = 3.9;
  private static final double HEIGHT = 4.4;
  private static final int MOST_TICKS = 4;

  private SpanChart() {}

  /**
   * What lasted.
   *
   * @param from its beginning
   * @param to its end
   * @param thickness from 0 to 1
   * @param style its CSS class
   */
  public record Span(Instant from, Instant to, double thickness, String style) {}

  /** How fine the labels of an axis have to be. */
  public enum Grain {
    /** The day of the month. */
    DAY,
    /** The month. */
    MONTH,
    /** The year. */
    YEAR
  }

  /**
   * The chart.
   *
   * @param spans in the order in which they are drawn; at least one
   * @param label how a tick is said
   */
  public static PlotView.Spans of(List<Span> spans, BiFunction<LocalDate, Grain, String> label) {
    Instant from = spans.stream().map(Span::from).min(Instant::compareTo).orElseThrow();
    Instant to = spans.stream().map(Span::to).max(Instant::compareTo).orElseThrow();
    DateScale scale = DateScale.between(from, to, MOST_TICKS);
    return new PlotView.Spans(
        Measures.em(HEIGHT),
        Measures.em(BASE),
        Measures.em(LABELS),
        ticks(scale, label),
        spans.stream().map(span -> box(span, scale)).toList());
  }

  private static PlotView.Box box(Span span, DateScale scale) {
    double left = scale.share(span.from());
    double height = 2 * span.thickness();
    return new PlotView.Box(
        Measures.percent(left),
        Measures.em(BASE - height),
        Measures.percent(scale.share(span.to()) - left),
        Measures.em(height),
        span.style());
  }

  private static List<PlotView.Tick> ticks(
      DateScale scale, BiFunction<LocalDate, Grain, String> label) {
    Grain grain =
        switch (scale.step().unit()) {
          case YEARS -> Grain.YEAR;
          case MONTHS -> Grain.MONTH;
          default -> Grain.DAY;
        };
    return scale.ticks().stream()
        .map(
            date -> {
              double share = scale.share(date);
              return new PlotView.Tick(
                  Measures.percent(share), label.apply(date, grain), share > 0.75 ? "at-end" : "");
            })
        .toList();
  }
}
