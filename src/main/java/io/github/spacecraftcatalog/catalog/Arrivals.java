package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the spacecraft that came last, each by the first dated capture that holds it. Other than
 * for {@link Changes}, those of the oldest capture and those that an undated one holds too count:
 * the question is since when a spacecraft is known to be there, not what is new since then.
 */
final class Arrivals {

  private static final Comparator<Arrival> NEWEST_FIRST =
      Comparator.comparing(Arrival::date)
          .thenComparingInt(arrival -> arrival.spacecraft().id())
          .reversed();

  private Arrivals() {}

  /** The newest of some spacecraft; of one day the highest number comes first. */
  static List<Arrival> newest(Collection<Spacecraft> spacecraft, int most, Catalog catalog) {
    return spacecraft.stream()
        .filter(craft -> !craft.placeholder())
        .flatMap(
            craft ->
                catalog
                    .provenanceOf(craft)
                    .flatMap(Provenance::firstDated)
                    .map(date -> new Arrival(craft, date))
                    .stream())
        .sorted(NEWEST_FIRST)
        .limit(most)
        .toList();
  }
}
