package io.github.spacecraftcatalog.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One saved answer of the API. Captures are ordered from the oldest to the newest: one without a
 * date counts as older than any with a date, and equal dates go by path.
 *
 * @param path the file, relative to the snapshots folder, with {@code /}
 * @param date the day it was taken, where its path tells
 * @param request what was asked: {@code /2.3.0/spacecraft/?limit=100}
 * @param sourceCount how many spacecraft the source knew, where the question was for all of them
 */
public record Capture(
    String path, Optional<LocalDate> date, Optional<String> request, OptionalInt sourceCount)
    implements Comparable<Capture> {

  private static final Comparator<Capture> OLDEST_FIRST = oldestFirst(Capture::date, Capture::path);

  /** The order of captures, for whatever has the date and the path of one. */
  public static <T> Comparator<T> oldestFirst(
      Function<T, Optional<LocalDate>> date, Function<T, String> path) {
    return Comparator.comparing((T capture) -> date.apply(capture).orElse(LocalDate.MIN))
        .thenComparing(path);
  }

  @Override
  public int compareTo(Capture other) {
    return OLDEST_FIRST.compare(this, other);
  }
}
