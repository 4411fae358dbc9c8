package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.view.FigureView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The few numbers that are set large. */
final class Figures {

  private Figures() {}

  /** What the spacecraft of a group have done together. */
  static List<FigureView> of(Totals totals) {
    return List.of(
        number("Spacecraft", totals.spacecraft()),
        sum("In space", totals.inSpace()),
        sum("Flights", totals.flights()),
        sum("Missions ended", totals.missionEnds()),
        time("Time in space", totals.timeInSpace()),
        time("Time docked", totals.timeDocked()));
  }

  static FigureView number(String label, long number) {
    return new FigureView(
        label,
        List.of(new FigureView.Part(Words.number(number), "")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static FigureView sum(String label, Totals.Count count) {
    if (count.isUnknown()) {
      return unknown(label);
    }
    return new FigureView(
        label,
        List.of(new FigureView.Part(Words.number(count.sum()), "")),
        Optional.empty(),
        Optional.empty(),
        unknown(count.unknown()));
  }

  /** Days and hours; of less than a day, hours and minutes. */
  static FigureView time(String label, Totals.Time time) {
    if (time.isUnknown()) {
      return unknown(label);
    }
    Duration sum = time.sum();
    List<FigureView.Part> parts =
        sum.toDays() > 0
            ? List.of(part(sum.toDays(), "d"), part(sum.toHoursPart(), "h"))
            : List.of(part(sum.toHours(), "h"), part(sum.toMinutesPart(), "min"));
    return new FigureView(
        label,
        parts,
        Optional.of(Words.isoDuration(sum)),
        Optional.empty(),
        unknown(time.unknown()));
  }

  /** A sum of nothing known is not zero. */
  private static FigureView unknown(String label) {
    return new FigureView(label, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static FigureView.Part part(long number, String unit) {
    return new FigureView.Part(Words.number(number), unit);
  }

  private static Optional<String> unknown(int unknown) {
    return unknown == 0 ? Optional.empty() : Optional.of(Words.number(unknown) + " unknown");
  }
}
