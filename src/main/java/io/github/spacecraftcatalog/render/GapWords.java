package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.quality.DataQuality;
import io.github.spacecraftcatalog.quality.QualityRule;
import io.github.spacecraftcatalog.view.DataQualityView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts into words what records lack: how many of them, and which of each configuration. */
final class GapWords {

  /** Together they keep the page small enough to load when nearly everything is missing. */
  private static final int MOST_GROUPS = 60;

  private static final int MOST_NAMED = 20;

  private final DataQuality quality;
  private final Totals totals;
  private final Hrefs hrefs;

  GapWords(DataQuality quality, Totals totals, Hrefs hrefs) {
    this.quality = quality;
    this.totals = totals;
    this.hrefs = hrefs;
  }

  DataQualityView.GapsView of(QualityRule rule) {
    List<Map.Entry<Optional<Configuration>, List<Spacecraft>>> groups = groups(rule);
    int hidden = Math.max(0, groups.size() - MOST_GROUPS);
    return new DataQualityView.GapsView(
        DataQualityPageView.rule(rule),
        count(quality.findings(rule).size()),
        "By configuration",
        groups.stream().limit(MOST_GROUPS).map(this::group).toList(),
        hidden == 0
            ? Optional.empty()
            : Optional.of(
                "And those of " + configurations(hidden) + ", which lack it less often."));
  }

  private String count(int missing) {
    if (missing == 0) {
      return "Nothing found.";
    }
    int all = totals.spacecraft();
    return Words.number(missing)
        + " of "
        + Words.number(all)
        + " spacecraft, "
        + Words.percent((double) missing / all)
        + ".";
  }

  /** The largest group first; of equally large ones, that of the lowest spacecraft. */
  private List<Map.Entry<Optional<Configuration>, List<Spacecraft>>> groups(QualityRule rule) {
    var groups = new LinkedHashMap<Optional<Configuration>, List<Spacecraft>>();
    quality.findings(rule).stream()
        .flatMap(finding -> finding.subjects().stream())
        .map(Spacecraft.class::cast)
        .forEach(
            craft ->
                groups.computeIfAbsent(craft.configuration(), any -> new ArrayList<>()).add(craft));
    return groups.entrySet().stream()
        .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
        .toList();
  }

  private DataQualityView.GroupView group(
      Map.Entry<Optional<Configuration>, List<Spacecraft>> group) {
    List<Spacecraft> craft = group.getValue();
    int hidden = Math.max(0, craft.size() - MOST_NAMED);
    return new DataQualityView.GroupView(
        group
            .getKey()
            .<ValueView>map(known -> new ValueView.Linked(known.name(), hrefs.to(known)))
            .orElse(new ValueView.Unknown("configuration unknown")),
        Words.number(craft.size()),
        craft.stream()
            .limit(MOST_NAMED)
            .<ValueView>map(one -> new ValueView.Linked(one.name(), hrefs.to(one)))
            .toList(),
        hidden == 0 ? Optional.empty() : Optional.of(Words.number(hidden) + " more"));
  }

  private static String configurations(int number) {
    return Words.count(number, "further configuration", "further configurations");
  }
}
