package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
    return all.stream()
        .flatMap(
            configuration ->
                MEASURES.stream()
                    .map(measure -> evidence(configuration, measure, all))
                    .filter(evidence -> !evidence.isEmpty())
                    .map(evidence -> new Finding(rule, configuration, evidence)));
  }

  private static List<Evidence> evidence(
      Configuration configuration, Measure measure, List<Configuration> all) {
    Optional<Double> value = measure.of(configuration);
    List<Double> family = values(measure, all, other -> shareFamily(configuration, other));
    boolean byFamily = family.size() >= FEWEST_IN_FAMILY;
    List<Double> siblings =
        byFamily ? family : values(measure, all, other -> shareType(configuration, other));
    if (value.isEmpty() || siblings.size() < (byFamily ? FEWEST_IN_FAMILY : FEWEST_OF_TYPE)) {
      return List.of();
    }
    double median = median(siblings);
    return new Proof()
        .quote(configuration, measure.field(), value)
        .remark("m, while the median of the " + siblings.size())
        .remark((byFamily ? "of its family is " : "of its type is ") + SourceText.of(median) + " m")
        .provided(value.get() > median * TIMES || value.get() * TIMES < median);
  }

  private static boolean shareType(Configuration one, Configuration other) {
    return one.type().isPresent() && one.type().equals(other.type());
  }

  /** The known values of some configurations, the smallest first. */
  private static List<Double> values(
      Measure measure, List<Configuration> configurations, Predicate<Configuration> condition) {
    return configurations.stream()
        .filter(condition)
        .flatMap(other -> measure.of(other).stream())
        .filter(size -> size > 0)
        .sorted()
        .toList();
  }

  private static boolean shareFamily(Configuration a, Configuration b) {
    return a.families().stream().anyMatch(b.families()::contains);
  }

  /** The value in the middle; of two in the middle the smaller, which is a value of the source. */
  private static double median(List<Double> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }
}
