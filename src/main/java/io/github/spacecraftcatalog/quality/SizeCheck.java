package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds configurations of which one measure is more than {@value #TIMES} times the median of its
 * family, or as much smaller: a slipped decimal point, as in the Soyuz TMA of 748 metres. Where too
 * few of the family are known, those of its type are taken. A configuration counts among its own
 * siblings, so that one wrong value cannot make the right ones look wrong.
 */
final class SizeCheck implements Check {

  private static final int TIMES = 10;
  private static final int FEWEST_IN_FAMILY = 3;
  private static final int FEWEST_OF_TYPE = 4;

  /**
   * A measure of configurations.
   *
   * @param field its name at the source
   * @param value the measure in metres
   */
  private record Measure(String field, Function<ConfigurationDetails, Optional<Double>> value) {
    Optional<Double> of(Configuration configuration) {
      return value.apply(configuration.details());
    }
  }

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("height", ConfigurationDetails::height),
          new Measure("diameter", ConfigurationDetails::diameter));

  @Override
  public Stream<Finding> findings(Catalog catalog, QualityRule rule) {
    List<Configuration> all =
        catalog.groups(RecordKind.CONFIGURATION).stream()
            .map(Group::subject)
            .map(Configuration.class::cast)
            .toList();
    List<Sizes> sizes = MEASURES.stream().map(measure -> Sizes.of(measure, all)).toList();
    return all.stream()
        .flatMap(
            configuration ->
                sizes.stream()
                    .map(known -> evidence(configuration, known))
                    .filter(evidence -> !evidence.isEmpty())
                    .map(evidence -> new Finding(rule, configuration, evidence)));
  }

  private static List<Evidence> evidence(Configuration configuration, Sizes sizes) {
    Optional<Double> value = sizes.measure().of(configuration);
    if (value.isEmpty()) {
      return List.of();
    }
    List<Double> family = sizes.of(configuration.families());
    boolean byFamily = family.size() >= FEWEST_IN_FAMILY;
    List<Double> siblings = byFamily ? family : sizes.of(configuration.type().stream().toList());
    if (siblings.size() < (byFamily ? FEWEST_IN_FAMILY : FEWEST_OF_TYPE)) {
      return List.of();
    }
    double median = median(siblings);
    return new Proof()
        .quote(configuration, sizes.measure().field(), value)
        .remark("m, while the median of the " + siblings.size())
        .remark((byFamily ? "of its family is " : "of its type is ") + SourceText.of(median) + " m")
        .provided(value.get() > median * TIMES || value.get() * TIMES < median);
  }

  /**
   * The known sizes of configurations by what they have in common. Most have it in common with many
   * others, so that each list is sorted once.
   *
   * @param measure what was measured
   * @param byGroup the sizes of the configurations of each family and type, by their ids
   * @param sorted the sizes of what was asked for, the smallest first
   */
  private record Sizes(
      Measure measure,
      Map<RecordKey, Map<Integer, Double>> byGroup,
      Map<Set<RecordKey>, List<Double>> sorted) {

    static Sizes of(Measure measure, List<Configuration> configurations) {
      var byGroup = new HashMap<RecordKey, Map<Integer, Double>>();
      for (Configuration configuration : configurations) {
        measure
            .of(configuration)
            .filter(size -> size > 0)
            .ifPresent(
                size ->
                    groups(configuration)
                        .map(key -> byGroup.computeIfAbsent(key, any -> new HashMap<>()))
                        .forEach(sizes -> sizes.put(configuration.id(), size)));
      }
      return new Sizes(measure, byGroup, new HashMap<>());
    }

    private static Stream<RecordKey> groups(Configuration configuration) {
      return Stream.concat(configuration.families().stream(), configuration.type().stream())
          .map(RecordKey::of);
    }

    /** The sizes of the configurations in any of some groups, the smallest first. */
    List<Double> of(List<? extends CatalogRecord> groups) {
      return sorted.computeIfAbsent(
          groups.stream().map(RecordKey::of).collect(Collectors.toSet()), this::of);
    }

    private List<Double> of(Set<RecordKey> groups) {
      var sizes = new HashMap<Integer, Double>();
      groups.forEach(group -> sizes.putAll(byGroup.getOrDefault(group, Map.of())));
      return sizes.values().stream().sorted().toList();
    }
  }

  /** The value in the middle; of two in the middle the smaller, which is a value of the source. */
  private static double median(List<Double> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }
}
