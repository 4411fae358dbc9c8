package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.FlightStatistics;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.SectionView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the source counts for a group, kept apart from the totals of the spacecraft known here: the
 * two can differ, and both be right.
 */
final class SourceCounts {

  private static final String NOTE =
      "The source’s own count over all it knows, not only over the spacecraft known here.";

  private SourceCounts() {}

  /** Empty when the source gave no count. */
  static Optional<SectionView> of(CatalogRecord subject) {
    List<FactView> facts = facts(FlightStatistics.of(subject));
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SectionView(
                "source-counts", "Counted by the source", List.of(), facts, Optional.of(NOTE)));
  }

  private static List<FactView> facts(FlightStatistics counts) {
    var facts = new ArrayList<FactView>();
    if (counts.spacecraftFlown().isPresent()) {
      facts.add(FactView.of("Spacecraft flown", Values.number(counts.spacecraftFlown())));
    }
    tried(counts.totalLaunchCount(), counts.successfulLaunches(), counts.failedLaunches())
        .ifPresent(value -> facts.add(FactView.of("Launches", value)));
    tried(counts.attemptedLandings(), counts.successfulLandings(), counts.failedLandings())
        .ifPresent(value -> facts.add(FactView.of("Landings attempted", value)));
    counts
        .fastestTurnaround()
        .map(Values::exactly)
        .ifPresent(value -> facts.add(FactView.of("Fastest turnaround", value)));
    return facts;
  }

  /** {@code 21: 19 successful, 2 failed}; of nothing tried, nothing came. */
  private static Optional<ValueView> tried(
      OptionalInt all, OptionalInt successful, OptionalInt failed) {
    var outcomes = new ArrayList<String>();
    successful.ifPresent(number -> outcomes.add(Words.number(number) + " successful"));
    failed.ifPresent(number -> outcomes.add(Words.number(number) + " failed"));
    String parts = String.join(", ", outcomes);
    if (all.isEmpty()) {
      return parts.isEmpty() ? Optional.empty() : Optional.of(new ValueView.Text(parts));
    }
    String number = Words.number(all.getAsInt());
    boolean alone = parts.isEmpty() || all.getAsInt() == 0;
    return Optional.of(new ValueView.Text(alone ? number : number + ": " + parts));
  }
}
