package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds configurations that are said to have first flown after a known launch of one of their
 * craft, and families that are said to have first flown after one of their configurations.
 */
final class MaidenFlightCheck implements Check {

  /** Dates can be those of the launch site, where the day begins up to twelve hours earlier. */
  private static final int DAYS_OF_DOUBT = 1;

  @Override
  public Stream<Finding> findings(Catalog catalog, QualityRule rule) {
    List<Group> configurations = catalog.groups(RecordKind.CONFIGURATION);
    Stream<Finding> tooLate =
        configurations.stream()
            .map(group -> new Finding(rule, group.subject(), ofConfiguration(group, catalog)));
    Stream<Finding> familiesTooLate =
        configurations.stream()
            .map(Group::subject)
            .map(Configuration.class::cast)
            .flatMap(configuration -> ofFamilies(configuration, catalog, rule));
    return Stream.concat(tooLate, familiesTooLate).filter(finding -> !finding.evidence().isEmpty());
  }

  private static List<Evidence> ofConfiguration(Group group, Catalog catalog) {
    var configuration = (Configuration) group.subject();
    Optional<LocalDate> maiden = configuration.details().maidenFlight();
    return group.members().stream()
        .flatMap(craft -> catalog.missionLog(craft).flights().stream())
        .filter(FlightTimes::hasBegun)
        .filter(flight -> FlightTimes.launch(flight).isPresent())
        .min(
            Comparator.comparing((SpacecraftFlight flight) -> launch(flight))
                .thenComparingInt(SpacecraftFlight::id))
        .map(
            flight ->
                new Proof()
                    .quote(configuration, "maiden_flight", maiden)
                    .remark("after")
                    .quote(flight, "launch.net", launch(flight).toString())
                    .remark("of flight " + flight.id())
                    .provided(maiden.filter(date -> isLater(date, launch(flight))).isPresent()))
        .orElse(List.of());
  }

  private static Stream<Finding> ofFamilies(
      Configuration configuration, Catalog catalog, QualityRule rule) {
    return configuration.families().stream()
        .flatMap(family -> catalog.families().lineage(family).stream())
        .distinct()
        .map(
            family ->
                new Finding(rule, List.of(family, configuration), ofFamily(family, configuration)));
  }

  private static List<Evidence> ofFamily(Family family, Configuration configuration) {
    Optional<LocalDate> first = configuration.details().maidenFlight();
    return new Proof()
        .remark("family " + family.name())
        .quote(family, "maiden_flight", family.maidenFlight())
        .remark("after configuration " + configuration.name())
        .quote(configuration, "maiden_flight", first)
        .provided(
            family
                .maidenFlight()
                .filter(date -> date.isAfter(first.orElse(LocalDate.MAX)))
                .isPresent());
  }

  private static boolean isLater(LocalDate maiden, Instant launch) {
    LocalDate day = launch.atOffset(ZoneOffset.UTC).toLocalDate();
    return maiden.isAfter(day.plusDays(DAYS_OF_DOUBT));
  }

  private static Instant launch(SpacecraftFlight flight) {
    return FlightTimes.launch(flight).orElse(Instant.MAX);
  }
}
