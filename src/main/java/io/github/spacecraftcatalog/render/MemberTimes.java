package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.chart.BarChart;
import io.github.spacecraftcatalog.chart.ColumnChart;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.PlotView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The chart of how long each spacecraft of a group was in space, and which part of it docked. */
final class MemberTimes {

  private static final String ID = "times";

  /** Beyond these, names no longer help: what is to be seen is the outline of all columns. */
  private static final int MOST_NAMED = 16;

  /** Beyond these, a column is no longer a thing to see, and its table is a list of its own. */
  private static final int MOST_DRAWN = 300;

  private static final ChartView.Key DOCKED = new ChartView.Key("part", "docked");
  private static final ChartView.Key FREE = new ChartView.Key("rest", "free flight");
  private static final ChartView.Key UNDIVIDED =
      new ChartView.Key("undivided", "not known how much of it docked");

  private final Hrefs hrefs;
  private final List<Spacecraft> members;
  private final TimeUnit unit;

  private MemberTimes(List<Spacecraft> members, Duration longest, Hrefs hrefs) {
    this.members = members;
    this.unit = TimeUnit.of(longest);
    this.hrefs = hrefs;
  }

  /**
   * Empty where there is nothing to compare: less than two have a time in space. Of very many, the
   * spread of their times is shown instead.
   */
  static Optional<ChartView> of(Group group, Optional<Integer> hue, Hrefs hrefs) {
    List<Spacecraft> members =
        group.members().stream().filter(craft -> !craft.placeholder()).toList();
    if (members.size() > MOST_DRAWN) {
      return TimeDistribution.of(members).chart(hue);
    }
    // Among many, one without a time would be a gap that nobody could name.
    List<Spacecraft> drawn =
        members.size() <= MOST_NAMED
            ? members
            : members.stream().filter(craft -> craft.timeFlown().isPresent()).toList();
    List<Duration> times = drawn.stream().flatMap(craft -> craft.timeFlown().stream()).toList();
    return times.size() < 2
        ? Optional.empty()
        : times.stream()
            .max(Comparator.naturalOrder())
            .map(longest -> new MemberTimes(drawn, longest, hrefs).chart(group, hue));
  }

  private ChartView chart(Group group, Optional<Integer> hue) {
    boolean named = members.size() <= MOST_NAMED;
    return new ChartView(
        ID,
        "Time in space, spacecraft by spacecraft",
        description(group),
        hue,
        members.stream().anyMatch(MemberTimes::isUndivided)
            ? List.of(DOCKED, FREE, UNDIVIDED)
            : List.of(DOCKED, FREE),
        named ? bars() : columns(),
        Charts.table(
            ID,
            "Time in space and docked of each spacecraft of " + group.subject().name() + ".",
            List.of(
                TableView.ColumnView.unsorted("Spacecraft", ""),
                TableView.ColumnView.unsorted("Time in space", "num"),
                TableView.ColumnView.unsorted("Time docked", "num"),
                TableView.ColumnView.unsorted("Share docked", "num")),
            members.stream().map(this::row).toList()));
  }

  private String description(Group group) {
    String order =
        members.size() <= MOST_NAMED ? "By name, from the top." : "By name, from left to right.";
    int unknown = group.totals().timeInSpace().unknown();
    return unknown == 0
        ? order
        : order + " Of " + Words.number(unknown) + " the time in space is not known.";
  }

  /** Whether its time in space is known, and not how much of it it was docked. */
  private static boolean isUndivided(Spacecraft craft) {
    return craft.timeFlown().isPresent() && craft.dockedShare().isEmpty();
  }

  private PlotView bars() {
    return BarChart.layered(
        members.stream()
            .map(
                craft ->
                    new BarChart.Row(Charts.shortened(craft.name()), value(craft), bars(craft)))
            .toList());
  }

  private List<BarChart.Bar> bars(Spacecraft craft) {
    double whole = craft.timeFlown().map(unit::amount).orElse(0.0);
    double part = craft.dockedShare().orElse(0.0) * whole;
    return List.of(
        new BarChart.Bar(whole, isUndivided(craft) ? "undivided" : "rest"),
        new BarChart.Bar(part, "part"));
  }

  private String value(Spacecraft craft) {
    if (craft.timeFlown().isEmpty()) {
      return ((ValueView.Unknown) new SpacecraftValues(craft, hrefs).timeInSpace(Values::inColumn))
          .text();
    }
    String docked =
        craft
            .dockedShare()
            .map(share -> share == 0 ? "" : ", " + Words.percent(share) + " docked")
            .orElse(", docked unknown");
    return craft.timeFlown().map(Charts::brief).orElse("") + docked;
  }

  private PlotView columns() {
    return ColumnChart.inOrder(
        members.stream().map(this::column).toList(),
        Charts.shortened(members.get(0).name()),
        Charts.shortened(members.get(members.size() - 1).name()),
        unit::say);
  }

  private ColumnChart.Column column(Spacecraft craft) {
    double whole = craft.timeFlown().map(unit::amount).orElse(0.0);
    return new ColumnChart.Column(
        whole, isUndivided(craft) ? "undivided" : "rest", craft.dockedShare().orElse(0.0) * whole);
  }

  private List<ValueView> row(Spacecraft craft) {
    var values = new SpacecraftValues(craft, hrefs);
    return List.of(
        values.name(),
        values.timeInSpace(Values::inColumn),
        values.timeDocked(Values::inColumn),
        values.dockedShare());
  }
}
