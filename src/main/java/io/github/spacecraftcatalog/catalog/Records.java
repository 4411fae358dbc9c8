package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record holders: for each feat a ranking of all spacecraft, and one of each type.
 *
 * @param feats the feats, as the site lists them
 */
public record Records(List<OfFeat> feats) {

  private static final Comparator<ConfigurationType> BY_NAME =
      Comparator.comparing((ConfigurationType type) -> NaturalOrder.of(type.name()))
          .thenComparingInt(ConfigurationType::id);

  /** Copies the list. */
  public Records {
    feats = List.copyOf(feats);
  }

  /**
   * The records of one feat.
   *
   * @param all of all spacecraft
   * @param byType of the spacecraft of each type, by its name; those of an unknown type come last
   */
  public record OfFeat(Ranking all, List<OfType> byType) {

    /** Copies the list. */
    public OfFeat {
      byType = List.copyOf(byType);
    }
  }

  /**
   * A ranking of the spacecraft of a type.
   *
   * @param type the type; empty for those of which it is not known
   * @param ranking the ranking
   */
  public record OfType(Optional<ConfigurationType> type, Ranking ranking) {}

  /** The records among some spacecraft. */
  public static Records of(Collection<Spacecraft> spacecraft) {
    Map<Optional<ConfigurationType>, List<Spacecraft>> byType = byType(spacecraft);
    return new Records(
        Arrays.stream(Feat.values()).map(feat -> ofFeat(feat, spacecraft, byType)).toList());
  }

  private static OfFeat ofFeat(
      Feat feat,
      Collection<Spacecraft> spacecraft,
      Map<Optional<ConfigurationType>, List<Spacecraft>> byType) {
    var types = new ArrayList<OfType>();
    byType.forEach((type, all) -> types.add(new OfType(type, Ranking.of(feat, all))));
    return new OfFeat(Ranking.of(feat, spacecraft), types);
  }

  private static Map<Optional<ConfigurationType>, List<Spacecraft>> byType(
      Collection<Spacecraft> spacecraft) {
    List<Spacecraft> real = spacecraft.stream().filter(craft -> !craft.placeholder()).toList();
    var byType = new LinkedHashMap<Optional<ConfigurationType>, List<Spacecraft>>();
    real.stream()
        .flatMap(craft -> type(craft).stream())
        .distinct()
        .sorted(BY_NAME)
        .forEach(type -> byType.put(Optional.of(type), new ArrayList<>()));
    real.forEach(craft -> byType.computeIfAbsent(type(craft), any -> new ArrayList<>()).add(craft));
    return byType;
  }

  private static Optional<ConfigurationType> type(Spacecraft craft) {
    return craft.configuration().flatMap(Configuration::type);
  }
}
