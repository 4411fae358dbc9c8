package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An order of spacecraft. Unknown values come last in both directions, and equal ones go by id. The
 * source's value counts, so a {@code P0D} is zero here; only a missing value is unknown.
 *
 * @param column what decides
 * @param descending whether the largest comes first
 */
public record SpacecraftOrder(SpacecraftColumn column, boolean descending) {

  /** The order that a listing has unless asked for another: by name. */
  public static final SpacecraftOrder DEFAULT = new SpacecraftOrder(SpacecraftColumn.NAME, false);

  /** Every order, each column upwards and downwards. */
  public static List<SpacecraftOrder> all() {
    return Arrays.stream(SpacecraftColumn.values())
        .flatMap(
            column ->
                Stream.of(new SpacecraftOrder(column, false), new SpacecraftOrder(column, true)))
        .toList();
  }

  /** The spacecraft in this order. */
  public List<Spacecraft> sort(Collection<Spacecraft> spacecraft) {
    return switch (column) {
      case NAME -> sort(spacecraft, craft -> Optional.of(NaturalOrder.of(craft.name())));
      case ID -> sort(spacecraft, craft -> Optional.of(craft.id()));
      case FLIGHTS_COUNT -> sort(spacecraft, craft -> boxed(craft.flightsCount()));
      case MISSION_ENDS_COUNT -> sort(spacecraft, craft -> boxed(craft.missionEndsCount()));
      case TIME_DOCKED -> sort(spacecraft, Spacecraft::timeDocked);
      case TIME_IN_SPACE -> sort(spacecraft, Spacecraft::timeInSpace);
    };
  }

  /** Each sort key is made once, not once a comparison: a natural order's key is costly. */
  private <T extends Comparable<? super T>> List<Spacecraft> sort(
      Collection<Spacecraft> spacecraft, Function<Spacecraft, Optional<T>> key) {
    Comparator<T> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    Comparator<Keyed<T>> order =
        Comparator.comparing((Keyed<T> keyed) -> keyed.key().isEmpty())
            .thenComparing((a, b) -> compare(a.key(), b.key(), direction))
            .thenComparingInt(keyed -> keyed.craft().id());
    return spacecraft.stream()
        .map(craft -> new Keyed<>(craft, key.apply(craft)))
        .sorted(order)
        .map(Keyed::craft)
        .toList();
  }

  private record Keyed<T>(Spacecraft craft, Optional<T> key) {}

  private static <T> int compare(Optional<T> a, Optional<T> b, Comparator<T> direction) {
    return a.isPresent() && b.isPresent() ? direction.compare(a.get(), b.get()) : 0;
  }

  private static Optional<Integer> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }
}
