package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Feat;
import io.github.spacecraftcatalog.catalog.LeftOut;
import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What the feats are called, and how their values are said. */
final class FeatWords {

  private FeatWords() {}

  /** The stable name, which is a fragment of an address: {@code longest-in-space}. */
  static String id(Feat feat) {
    return feat.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String heading(Feat feat) {
    return switch (feat) {
      case LONGEST_IN_SPACE -> "Longest in space";
      case LONGEST_DOCKED -> "Longest docked";
      case MOST_FLIGHTS -> "Most flights";
      case FASTEST_TURNAROUND -> "Fastest turnaround";
      case LARGEST_DOCKED_SHARE -> "Largest docked share";
    };
  }

  static String caption(Feat feat) {
    return switch (feat) {
      case LONGEST_IN_SPACE -> "Time in space over all flights.";
      case LONGEST_DOCKED -> "Time docked over all flights.";
      case MOST_FLIGHTS -> "Flights begun.";
      case FASTEST_TURNAROUND -> "Time between a landing and the next launch.";
      case LARGEST_DOCKED_SHARE -> "Part of its time in space that a spacecraft was docked.";
    };
  }

  static String column(Feat feat) {
    return switch (feat) {
      case LONGEST_IN_SPACE -> "Time in space";
      case LONGEST_DOCKED -> "Time docked";
      case MOST_FLIGHTS -> "Flights";
      case FASTEST_TURNAROUND -> "Turnaround";
      case LARGEST_DOCKED_SHARE -> "Docked";
    };
  }

  /** The column of the listings that has the same order; empty where none has. */
  static Optional<SpacecraftColumn> listed(Feat feat) {
    return switch (feat) {
      case LONGEST_IN_SPACE -> Optional.of(SpacecraftColumn.TIME_IN_SPACE);
      case LONGEST_DOCKED -> Optional.of(SpacecraftColumn.TIME_DOCKED);
      case MOST_FLIGHTS -> Optional.of(SpacecraftColumn.FLIGHTS_COUNT);
      case FASTEST_TURNAROUND, LARGEST_DOCKED_SHARE -> Optional.empty();
    };
  }

  /** The value of a spacecraft that is ranked. */
  static ValueView value(Feat feat, Spacecraft craft) {
    return switch (feat) {
      case LONGEST_IN_SPACE -> time(craft.timeInSpace());
      case LONGEST_DOCKED -> time(craft.timeDocked());
      case MOST_FLIGHTS -> Values.number(craft.flightsCount());
      case FASTEST_TURNAROUND -> time(craft.fastestTurnaround());
      case LARGEST_DOCKED_SHARE -> share(craft);
    };
  }

  /** That a value is not final, as long as the spacecraft is in space. */
  static String note(Feat feat, Spacecraft craft) {
    if (!craft.isInSpace()) {
      return "";
    }
    return switch (feat) {
      case LONGEST_IN_SPACE -> "still counting";
      case LONGEST_DOCKED, LARGEST_DOCKED_SHARE -> "may still change";
      case MOST_FLIGHTS, FASTEST_TURNAROUND -> "";
    };
  }

  /** A reason after the number of those that it holds for: {@code 12 not flown}. */
  static String reason(Feat feat, LeftOut reason, int count) {
    String words =
        switch (reason) {
          case PLACEHOLDER -> count == 1 ? "placeholder" : "placeholders";
          case NOT_FLOWN -> "not flown";
          case FLOWN_ONCE -> "flown once only";
          case NEVER_DOCKED -> "never docked";
          case NOT_RECORDED ->
              feat == Feat.FASTEST_TURNAROUND ? "with a turnaround of zero" : "not recorded";
          case UNKNOWN -> "unknown";
          case CONTRADICTORY -> "docked for longer than in space";
        };
    return Words.number(count) + " " + words;
  }

  private static ValueView time(Optional<Duration> time) {
    return time.<ValueView>map(Values::inColumn).orElse(Values.UNKNOWN);
  }

  private static ValueView share(Spacecraft craft) {
    return craft
        .timeInSpace()
        .flatMap(flown -> craft.timeDocked().map(docked -> Words.share(docked, flown)))
        .<ValueView>map(ValueView.Text::new)
        .orElse(Values.UNKNOWN);
  }
}
