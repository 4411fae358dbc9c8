package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.FlightStatistics;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds spacecraft that the source still calls active although they are back from all their
 * flights, and although nothing tells that any craft of their configuration has flown twice.
 */
final class LandedCheck implements Check {

  private static final int ACTIVE = 1;
  private static final int SINGLE_USE = 4;

  @Override
  public Stream<Finding> findings(Catalog catalog, QualityRule rule) {
    return catalog.groups(RecordKind.CONFIGURATION).stream()
        .filter(group -> !fliesAgain(group))
        .flatMap(
            group ->
                group.members().stream()
                    .filter(LandedCheck::isActiveButBack)
                    .map(craft -> new Finding(rule, craft, evidence(craft, group))));
  }

  private static boolean fliesAgain(Group group) {
    FlightStatistics statistics = ((Configuration) group.subject()).statistics();
    boolean moreLaunchesThanVehicles =
        statistics.totalLaunchCount().orElse(0)
            > statistics.spacecraftFlown().orElse(Integer.MAX_VALUE);
    return moreLaunchesThanVehicles
        || statistics.fastestTurnaround().isPresent()
        || group.members().stream().anyMatch(LandedCheck::hasFlownTwice);
  }

  private static boolean hasFlownTwice(Spacecraft craft) {
    return craft.flightsCount().orElse(0) > 1 || craft.fastestTurnaround().isPresent();
  }

  private static boolean isActiveButBack(Spacecraft craft) {
    return !craft.placeholder()
        && has(craft, ACTIVE)
        && craft.inSpace().filter(up -> !up).isPresent()
        && craft.flightsCount().orElse(0) > 0
        && craft.missionEndsCount().orElse(0) >= craft.flightsCount().orElse(0);
  }

  private static List<Evidence> evidence(Spacecraft craft, Group group) {
    return new Proof()
        .quote(craft, "status", craft.status().map(Status::name))
        .remark("with")
        .quote(craft, "in_space", craft.inSpace())
        .remark("and")
        .quote(craft, "flights_count", craft.flightsCount())
        .remark("and")
        .quote(craft, "mission_ends_count", craft.missionEndsCount())
        .remark(siblings(group))
        .pieces();
  }

  private static String siblings(Group group) {
    long singleUse = group.members().stream().filter(craft -> has(craft, SINGLE_USE)).count();
    return "while none of the "
        + group.totals().spacecraft()
        + " known of "
        + group.subject().name()
        + " has flown twice (Single Use: "
        + singleUse
        + ")";
  }

  private static boolean has(Spacecraft craft, int status) {
    return craft.status().filter(known -> known.id() == status).isPresent();
  }
}
