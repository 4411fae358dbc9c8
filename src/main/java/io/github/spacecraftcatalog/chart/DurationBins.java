package io.github.spacecraftcatalog.chart;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Durations sorted into bins between round ones, each about twice as long as the one before: a
 * minute and half a year both find their place.
 *
 * @param bins from the first bin that holds something to the last; empty when there are no
 *     durations
 */
public record DurationBins(List<Bin> bins) {

  private static final List<Duration> EDGES =
      List.of(
          Duration.ZERO,
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofMinutes(20),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(5),
          Duration.ofDays(10),
          Duration.ofDays(20),
          Duration.ofDays(50),
          Duration.ofDays(100),
          Duration.ofDays(200),
          Duration.ofDays(500),
          Duration.ofDays(1_000),
          Duration.ofDays(2_000),
          Duration.ofDays(5_000),
          Duration.ofDays(10_000),
          Duration.ofDays(20_000));

  /** Copies the bins. */
  public DurationBins {
    bins = List.copyOf(bins);
  }

  /**
   * A bin.
   *
   * @param from the shortest duration that it takes
   * @param to the shortest that the next bin takes; the last bin of all takes everything above
   * @param count how many it holds
   */
  public record Bin(Duration from, Duration to, int count) {}

  /** Sorts durations; those of zero and below are left out. */
  public static DurationBins of(Collection<Duration> durations) {
    int[] counts = new int[EDGES.size() - 1];
    durations.stream()
        .filter(duration -> duration.compareTo(Duration.ZERO) > 0)
        .forEach(duration -> counts[indexOf(duration)]++);
    int first = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).findFirst().orElse(0);
    int end =
        IntStream.range(0, counts.length).filter(i -> counts[i] > 0).max().orElse(first - 1) + 1;
    return new DurationBins(
        IntStream.range(first, end)
            .mapToObj(i -> new Bin(EDGES.get(i), EDGES.get(i + 1), counts[i]))
            .toList());
  }

  /** Whether a bin's upper edge is only where the axis ends. */
  public static boolean isOpen(Bin bin) {
    return bin.to().equals(EDGES.get(EDGES.size() - 1));
  }

  private static int indexOf(Duration duration) {
    return IntStream.range(1, EDGES.size() - 1)
            .filter(i -> duration.compareTo(EDGES.get(i)) < 0)
            .findFirst()
            .orElse(EDGES.size() - 1)
        - 1;
  }
}
