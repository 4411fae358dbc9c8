package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for all that breaks one rule. Placeholders are no vehicles and have no facts to break. */
@FunctionalInterface
interface Check {

  /** What there is to find, in an order that follows from the records alone. */
  Stream<Finding> findings(Catalog catalog, QualityRule rule);

  /**
   * A check of each spacecraft by itself.
   *
   * @param evidence what proves that one breaks the rule; empty when it does not
   */
  static Check ofSpacecraft(Function<Spacecraft, List<Evidence>> evidence) {
    return (catalog, rule) ->
        vehicles(catalog)
            .map(craft -> new Finding(rule, craft, evidence.apply(craft)))
            .filter(finding -> !finding.evidence().isEmpty());
  }

  /**
   * A check of each flight of each spacecraft by itself.
   *
   * @param evidence what proves that one breaks the rule; empty when it does not
   */
  static Check ofFlights(Function<SpacecraftFlight, List<Evidence>> evidence) {
    return ofJourneys(
        (catalog, craft) -> catalog.missionLog(craft).flights().stream().map(evidence));
  }

  /**
   * A check of the journeys of each spacecraft.
   *
   * @param evidence for each journey what proves that it breaks the rule; empty when it does not
   */
  static Check ofJourneys(BiFunction<Catalog, Spacecraft, Stream<List<Evidence>>> evidence) {
    return (catalog, rule) ->
        vehicles(catalog)
            .flatMap(
                craft ->
                    evidence
                        .apply(catalog, craft)
                        .filter(proof -> !proof.isEmpty())
                        .map(proof -> new Finding(rule, craft, proof)));
  }

  /**
   * A check for what spacecraft lack.
   *
   * @param lacking whether one does
   */
  static Check ofGaps(Predicate<Spacecraft> lacking) {
    return (catalog, rule) ->
        vehicles(catalog).filter(lacking).map(craft -> new Finding(rule, craft, List.of()));
  }

  /** The spacecraft without placeholders, by id. */
  static Stream<Spacecraft> vehicles(Catalog catalog) {
    return catalog.spacecraft().stream().filter(craft -> !craft.placeholder());
  }
}
