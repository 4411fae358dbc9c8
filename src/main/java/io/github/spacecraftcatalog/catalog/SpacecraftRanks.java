package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where each spacecraft of a catalog stands among all, in each order. Every group has its members
 * in every order: by their ranks they are sorted without a look at what the order goes by. An order
 * is ranked when it is first asked for. Safe for use by several threads.
 */
public final class SpacecraftRanks {

  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<SpacecraftOrder, Lazy<int[]>> ranks;

  private SpacecraftRanks(List<Spacecraft> all) {
    for (Spacecraft craft : all) {
      places.put(craft.id(), places.size());
    }
    ranks =
        SpacecraftOrder.all().stream()
            .collect(
                Collectors.toMap(Function.identity(), order -> Lazy.of(() -> ranks(order, all))));
  }

  /** The ranks of these spacecraft. */
  public static SpacecraftRanks of(List<Spacecraft> all) {
    return new SpacecraftRanks(all);
  }

  private int[] ranks(SpacecraftOrder order, List<Spacecraft> all) {
    int[] ranksByPlace = new int[all.size()];
    int rank = 0;
    for (Spacecraft craft : order.sort(all)) {
      ranksByPlace[place(craft)] = rank++;
    }
    return ranksByPlace;
  }

  private int place(Spacecraft craft) {
    Integer place = places.get(craft.id());
    if (place == null) {
      throw new IllegalArgumentException("is not among those that were ranked: " + craft);
    }
    return place;
  }

  /** Some of the spacecraft, in the order that {@link SpacecraftOrder#sort} gives them. */
  public List<Spacecraft> sort(Collection<Spacecraft> some, SpacecraftOrder order) {
    Lazy<int[]> known = ranks.get(order);
    if (known == null) {
      throw new IllegalArgumentException("no order: " + order);
    }
    int[] ranksByPlace = known.get();
    Spacecraft[] members = some.toArray(new Spacecraft[0]);
    long[] keys = new long[members.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) ranksByPlace[place(members[i])] << Integer.SIZE) | i;
    }
    Arrays.sort(keys);
    Spacecraft[] sorted = new Spacecraft[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = members[(int) keys[i]];
    }
    return List.of(sorted);
  }
}
