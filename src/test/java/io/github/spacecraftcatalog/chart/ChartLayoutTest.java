package io.github.spacecraftcatalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.view.PlotView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places that were worked out by hand. */
class ChartLayoutTest {

  @Test
  void aPartLiesUponItsWhole() {
    PlotView.Bars plot =
        BarChart.layered(
            List.of(
                new BarChart.Row("A", "10", List.of(bar(10, "rest"), bar(5, "part"))),
                new BarChart.Row("B", "4", List.of(bar(4, "rest"), bar(0, "part"))),
                new BarChart.Row("C", "unknown", List.of())));

    assertThat(plot.height()).isEqualTo("10.5em");
    assertThat(plot.bars().get(0).boxes())
        .containsExactly(
            box("0", "1.7em", "100%", "0.95em", "rest"),
            box("0", "1.7em", "50%", "0.95em", "part"));
    assertThat(plot.bars().get(1).boxes())
        .containsExactly(box("0", "5.2em", "40%", "0.95em", "rest"));
    assertThat(plot.bars().get(2).boxes()).isEmpty();
    assertThat(plot.bars())
        .extracting(PlotView.Bar::y)
        .containsExactly("1.15em", "4.65em", "8.15em");
  }

  @Test
  void amountsOfOneThingLieBelowEachOther() {
    PlotView.Bars plot =
        BarChart.grouped(
            List.of(new BarChart.Row("A", "", List.of(bar(3, "first"), bar(12, "second")))));

    assertThat(plot.bars().get(0).boxes())
        .containsExactly(
            box("0", "1.7em", "25%", "0.48em", "first"),
            box("0", "2.18em", "100%", "0.48em", "second"));
  }

  @Test
  void columnsShareTheWidth() {
    PlotView.Columns plot =
        ColumnChart.inOrder(
            List.of(
                new ColumnChart.Column(10, "rest", 5),
                new ColumnChart.Column(0.001, "rest", 0),
                new ColumnChart.Column(4, "rest", 0),
                new ColumnChart.Column(10, "rest", 10)),
            "A",
            "D",
            amount -> (int) amount + " d");

    assertThat(plot.columns())
        .containsExactly(
            box("2.5%", "1.8em", "20%", "12.2em", "rest"),
            box("2.5%", "7.9em", "20%", "6.1em", "part"),
            box("27.5%", "13.9em", "20%", "0.1em", "rest"),
            box("52.5%", "9.12em", "20%", "4.88em", "rest"),
            box("77.5%", "1.8em", "20%", "12.2em", "rest"),
            box("77.5%", "1.8em", "20%", "12.2em", "part"));
    assertThat(plot.ticks())
        .containsExactly(
            new PlotView.Tick("0%", "A", ""), new PlotView.Tick("100%", "D", "at-end"));
    assertThat(plot.levels())
        .containsExactly(
            new PlotView.Level("7.9em", "7.6em", "5 d"),
            new PlotView.Level("1.8em", "1.5em", "10 d"));
  }

  /** The logarithms of 2, 5, 20 and 50 over that of 50: 0.17719, 0.41140, 0.76578, 1. */
  @Test
  void aDistributionHasALogarithmicAxis() {
    DurationBins bins =
        DurationBins.of(
            List.of(
                Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(30)));

    PlotView.Columns plot =
        ColumnChart.distribution(
            bins,
            duration -> duration.toDays() + " d",
            Optional.of(new ColumnChart.Marked(Duration.ofDays(30), "C")),
            count -> "" + (int) count);

    assertThat(plot.columns())
        .containsExactly(
            box("0%", "1.8em", "17.72%", "12.2em", "count"),
            box("17.72%", "7.9em", "23.42%", "6.1em", "count"),
            box("76.58%", "7.9em", "23.42%", "6.1em", "count"));
    assertThat(plot.ticks())
        .containsExactly(
            new PlotView.Tick("0%", "1 d", ""), new PlotView.Tick("58.86%", "10 d", "at-middle"));
    assertThat(plot.marks()).containsExactly(new PlotView.Mark("86.94%", "C", "before"));
  }

  /** From 1 January 2000 to 31 December 2003 are 1,460 days. */
  @Test
  void whatCameOfWhatIsJoined() {
    PlotView.Descent plot =
        DescentChart.of(
            List.of(
                lane("a", LocalDate.of(2000, 5, 26), Optional.empty(), false),
                lane("b", LocalDate.of(2002, 12, 31), Optional.of("a"), true),
                lane("c", LocalDate.of(2003, 1, 1), Optional.of("elsewhere"), false)),
            LocalDate.of(2003, 12, 31));

    assertThat(plot.lanes())
        .containsExactly(
            new PlotView.Lane(
                "A", "3.4em", "10%", "3.95em", "10%", "hue-1", List.of("20%"), "10%", "3.95em"),
            new PlotView.Lane(
                "B",
                "5.9em",
                "75%",
                "6.45em",
                "100%",
                "hue-1 at-end",
                List.of("20%"),
                "10%",
                "3.95em"),
            new PlotView.Lane(
                "C",
                "8.4em",
                "75.07%",
                "8.95em",
                "75.07%",
                "hue-1 at-end",
                List.of("20%"),
                "75.07%",
                "8.95em"));
    assertThat(plot.ticks()).extracting(PlotView.Tick::label).contains("2000", "2001", "2003");
  }

  @Test
  void whatCameOfAnotherCanStandAboveIt() {
    PlotView.Descent plot =
        DescentChart.of(
            List.of(
                lane("part", LocalDate.of(2000, 5, 26), Optional.of("whole"), false),
                lane("whole", LocalDate.of(2000, 5, 26), Optional.empty(), false)),
            LocalDate.of(2003, 12, 31));

    assertThat(plot.lanes().get(0).parentY()).isEqualTo(plot.lanes().get(1).y());
  }

  /** All in one bin, from 2 to 5 days, in which no power of ten lies. */
  @Test
  void anAxisWithoutRoundValuesIsReadByItsEnds() {
    PlotView.Columns plot =
        ColumnChart.distribution(
            DurationBins.of(List.of(Duration.ofDays(3), Duration.ofDays(4))),
            duration -> duration.toDays() + " d",
            Optional.empty(),
            count -> "" + (int) count);

    assertThat(plot.ticks())
        .containsExactly(
            new PlotView.Tick("0%", "2 d", ""), new PlotView.Tick("100%", "5 d", "at-end"));
  }

  @Test
  void whatLastedLiesBetweenItsBeginningAndItsEnd() {
    PlotView.Spans plot =
        SpanChart.of(
            List.of(
                new SpanChart.Span(day(1), day(5), 1, "rest"),
                new SpanChart.Span(day(2), day(4), 0.5, "part"),
                new SpanChart.Span(day(9), day(11), 1, "now")),
            (date, grain) -> grain + " " + date.getDayOfMonth());

    assertThat(plot.boxes())
        .containsExactly(
            box("0%", "0.4em", "40%", "2em", "rest"),
            box("10%", "1.4em", "20%", "1em", "part"),
            box("80%", "0.4em", "20%", "2em", "now"));
    assertThat(plot.ticks())
        .containsExactly(
            new PlotView.Tick("0%", "DAY 1", ""),
            new PlotView.Tick("50%", "DAY 6", ""),
            new PlotView.Tick("100%", "DAY 11", "at-end"));
  }

  private static BarChart.Bar bar(double amount, String style) {
    return new BarChart.Bar(amount, style);
  }

  private static PlotView.Box box(String x, String y, String width, String height, String style) {
    return new PlotView.Box(x, y, width, height, style);
  }

  private static DescentChart.Lane lane(
      String id, LocalDate began, Optional<String> parent, boolean lasts) {
    return new DescentChart.Lane(
        id,
        id.toUpperCase(Locale.ROOT),
        began,
        List.of(LocalDate.of(2000, 10, 19)),
        parent,
        lasts,
        "hue-1");
  }

  private static Instant day(int day) {
    return LocalDate.of(2024, 3, day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
