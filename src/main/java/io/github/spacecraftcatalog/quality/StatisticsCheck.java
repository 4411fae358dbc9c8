package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.FlightStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds counts of launches or landings that are smaller than those of their outcomes together. */
final class StatisticsCheck implements Check {

  @Override
  public Stream<Finding> findings(Catalog catalog, QualityRule rule) {
    return Catalog.GROUP_KINDS.stream()
        .flatMap(kind -> catalog.groups(kind).stream())
        .map(Group::subject)
        .flatMap(
            subject ->
                Stream.of(launches(subject), landings(subject))
                    .filter(evidence -> !evidence.isEmpty())
                    .map(evidence -> new Finding(rule, subject, evidence)));
  }

  private static List<Evidence> launches(CatalogRecord subject) {
    FlightStatistics counts = FlightStatistics.of(subject);
    return new Proof()
        .quote(subject, "total_launch_count", counts.totalLaunchCount())
        .remark("<")
        .quote(subject, "successful_launches", counts.successfulLaunches())
        .remark("+")
        .quote(subject, "failed_launches", counts.failedLaunches())
        .provided(
            isLess(
                counts.totalLaunchCount(), counts.successfulLaunches(), counts.failedLaunches()));
  }

  private static List<Evidence> landings(CatalogRecord subject) {
    FlightStatistics counts = FlightStatistics.of(subject);
    return new Proof()
        .quote(subject, "attempted_landings", counts.attemptedLandings())
        .remark("<")
        .quote(subject, "successful_landings", counts.successfulLandings())
        .remark("+")
        .quote(subject, "failed_landings", counts.failedLandings())
        .provided(
            isLess(
                counts.attemptedLandings(), counts.successfulLandings(), counts.failedLandings()));
  }

  private static boolean isLess(OptionalInt all, OptionalInt some, OptionalInt others) {
    return all.isPresent()
        && some.isPresent()
        && others.isPresent()
        && all.getAsInt() < (long) some.getAsInt() + others.getAsInt();
  }
}
