package io.github.spacecraftcatalog.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One saved answer of the API. Captures are ordered from the oldest to the newest: one without a
 * date counts as older than any with a date. Of equal dates one of the development host counts as
 * older, since its data are stale; then they go by path.
 *
 * @param path the file, relative to the snapshots folder, with {@code /}
 * @param date the day it was taken, where its path tells
 * @param request what was asked: {@code /2.3.0/spacecraft/?limit=100}
 * @param host where it was fetched from, where its records tell: {@code ll.thespacedevs.com}
 * @param sourceCount how many spacecraft the source knew, where the question was for all of them
 */
public record Capture(
    String path,
    Optional<LocalDate> date,
    Optional<String> request,
    Optional<String> host,
    OptionalInt sourceCount)
    implements Comparable<Capture> {

  private static final Comparator<Capture> OLDEST_FIRST =
      Comparator.comparing((Capture capture) -> capture.date().orElse(LocalDate.MIN))
          .thenComparing(capture -> !capture.isOfDevelopmentHost())
          .thenComparing(Capture::path);

  /**
   * Whether it was fetched from the host that is meant for trying programs on, whose data are
   * limited and stale (The Space Devs, LL2 FAQ).
   */
  public boolean isOfDevelopmentHost() {
    return host.filter(name -> name.startsWith("lldev.")).isPresent();
  }

  @Override
  public int compareTo(Capture other) {
    return OLDEST_FIRST.compare(this, other);
  }
}
