package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What spacecraft have done together. Placeholders are counted apart and add to nothing else.
 *
 * @param spacecraft how many, without placeholders
 * @param placeholders how many records stand for a vehicle not known yet
 * @param inSpace how many are in space, as far as is known
 * @param flights flights started
 * @param missionEnds flights ended
 * @param timeInSpace time in space
 * @param timeDocked time docked
 */
public record Totals(
    int spacecraft,
    int placeholders,
    Count inSpace,
    Count flights,
    Count missionEnds,
    Time timeInSpace,
    Time timeDocked) {

  /**
   * A sum of numbers.
   *
   * @param sum of the known values
   * @param known how many spacecraft have a known value
   * @param unknown how many have none
   */
  public record Count(long sum, int known, int unknown) {

    /** Whether the sum says nothing: all values are unknown, and there are some. */
    public boolean isUnknown() {
      return known == 0 && unknown > 0;
    }
  }

  /**
   * A sum of durations.
   *
   * @param sum of the known values
   * @param known how many spacecraft have a known value
   * @param unknown how many have none, one that was never recorded included
   */
  public record Time(Duration sum, int known, int unknown) {

    /** Whether the sum says nothing: all values are unknown, and there are some. */
    public boolean isUnknown() {
      return known == 0 && unknown > 0;
    }
  }

  /** The totals of some spacecraft. */
  public static Totals of(Collection<Spacecraft> spacecraft) {
    List<Spacecraft> real = spacecraft.stream().filter(craft -> !craft.placeholder()).toList();
    return new Totals(
        real.size(),
        spacecraft.size() - real.size(),
        count(real, Totals::inSpace),
        count(real, Spacecraft::flightsCount),
        count(real, Spacecraft::missionEndsCount),
        time(real, Spacecraft::recordedTimeInSpace),
        time(real, Spacecraft::recordedTimeDocked));
  }

  private static Count count(List<Spacecraft> spacecraft, Function<Spacecraft, OptionalInt> value) {
    List<OptionalInt> values = spacecraft.stream().map(value).toList();
    long sum = values.stream().mapToLong(known -> known.orElse(0)).sum();
    int unknown = (int) values.stream().filter(OptionalInt::isEmpty).count();
    return new Count(sum, values.size() - unknown, unknown);
  }

  private static Time time(
      List<Spacecraft> spacecraft, Function<Spacecraft, Optional<Duration>> value) {
    List<Optional<Duration>> values = spacecraft.stream().map(value).toList();
    Duration sum = values.stream().flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    int unknown = (int) values.stream().filter(Optional::isEmpty).count();
    return new Time(sum, values.size() - unknown, unknown);
  }

  private static OptionalInt inSpace(Spacecraft craft) {
    return craft.inSpace().map(up -> OptionalInt.of(up ? 1 : 0)).orElse(OptionalInt.empty());
  }
}
