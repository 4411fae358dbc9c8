package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.chart.BarChart;
import io.github.spacecraftcatalog.chart.ColumnChart;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.PlotView;
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

  private final Hrefs hrefs;
  private final List<Spacecraft> members;
  private final TimeUnit unit;

  private MemberTimes(List<Spacecraft> members, Duration longest, Hrefs hrefs) {
    this.members = members;
    this.unit = TimeUnit.of(longest);
    this.hrefs = hrefs;
  }

  /** Empty where there is nothing to compare: less than two have a time in space. */
  static Optional<ChartView> of(Group group, Optional<Integer> hue, Hrefs hrefs) {
    List<Spacecraft> members =
        group.members().stream().filter(craft -> !craft.placeholder()).toList();
    List<Duration> times = members.stream().flatMap(craft -> flown(craft).stream()).toList();
    return times.size() < 2
        ? Optional.empty()
        : times.stream()
            .max(Comparator.naturalOrder())
            .map(longest -> new MemberTimes(members, longest, hrefs).chart(group, hue));
  }

  private ChartView chart(Group group, Optional<Integer> hue) {
    boolean named = members.size() <= MOST_NAMED;
    return new ChartView(
        ID,
        "Time in space, spacecraft by spacecraft",
        description(group),
        hue,
        List.of(new ChartView.Key("part", "docked"), new ChartView.Key("rest", "free flight")),
        named ? bars() : columns(),
        Charts.table(
            ID,
            "Time in space and docked of each spacecraft of " + group.subject().name() + ".",
            List.of("Spacecraft", "#Time in space", "#Time docked", "#Share docked"),
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

  private PlotView bars() {
    return BarChart.layered(
        members.stream()
            .map(
                craft -> new BarChart.Row(Charts.shortened(craft.name()), value(craft), bar(craft)))
            .toList());
  }

  private List<BarChart.Bar> bar(Spacecraft craft) {
    return column(craft)
        .map(
            column ->
                List.of(
                    new BarChart.Bar(column.whole(), "rest"),
                    new BarChart.Bar(column.part(), "part")))
        .orElse(List.of());
  }

  private static String value(Spacecraft craft) {
    return flown(craft)
        .map(
            time ->
                Charts.brief(time)
                    + craft
                        .dockedShare()
                        .filter(share -> share > 0)
                        .map(share -> ", " + Words.percent(share) + " docked")
                        .orElse(""))
        .orElse(
            craft.timeInSpaceNotRecorded()
                ? "not recorded"
                : craft.timeInSpace().isEmpty() ? "unknown" : "not flown yet");
  }

  private PlotView columns() {
    return ColumnChart.inOrder(
        members.stream().map(this::column).toList(),
        Charts.shortened(members.get(0).name()),
        Charts.shortened(members.get(members.size() - 1).name()),
        unit::say);
  }

  private Optional<ColumnChart.Column> column(Spacecraft craft) {
    return flown(craft)
        .map(
            time -> {
              double whole = unit.amount(time);
              return new ColumnChart.Column(whole, craft.dockedShare().orElse(0.0) * whole);
            });
  }

  private List<ValueView> row(Spacecraft craft) {
    var values = new SpacecraftValues(craft, hrefs);
    return List.of(
        values.name(),
        values.timeInSpace(Values::inColumn),
        values.timeDocked(Values::inColumn),
        values.dockedShare());
  }

  private static Optional<Duration> flown(Spacecraft craft) {
    return craft.recordedTimeInSpace().filter(time -> !time.isZero());
  }
}
