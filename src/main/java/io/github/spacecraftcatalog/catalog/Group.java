package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The spacecraft that have a record in common.
 *
 * @param subject the configuration, family, agency, type or status
 * @param members its spacecraft by name; may be empty, as for an agency that only manufactures
 * @param totals what the members have done together
 * @param commonType the type that most members have; of equally common ones the lowest number
 */
public record Group(
    CatalogRecord subject,
    List<Spacecraft> members,
    Totals totals,
    Optional<ConfigurationType> commonType) {

  /** Copies the list. */
  public Group {
    members = List.copyOf(members);
  }

  /** The group of spacecraft that are in order already. */
  static Group of(CatalogRecord subject, List<Spacecraft> members) {
    return new Group(subject, members, Totals.of(members), commonType(members));
  }

  private static Optional<ConfigurationType> commonType(List<Spacecraft> members) {
    Map<ConfigurationType, Long> counts =
        members.stream()
            .map(Spacecraft::configuration)
            .flatMap(Optional::stream)
            .flatMap(configuration -> configuration.type().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<ConfigurationType, Long> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().id()))
        .map(Map.Entry::getKey);
  }
}
