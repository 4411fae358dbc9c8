package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Observation;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.Status;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what has changed from one dated capture to another. Of captures of one day the last counts;
 * one without a date can be no witness.
 */
final class Changes {

  /** The sort is stable: what changed of one spacecraft stays in the order of {@link #compare}. */
  private static final Comparator<Change> LATEST_FIRST =
      Comparator.comparing(Change::date)
          .reversed()
          .thenComparing(change -> NaturalOrder.of(change.spacecraft().name()))
          .thenComparing(change -> change.spacecraft().id());

  private final Map<Integer, Status> statuses;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Collection<Status> statuses) {
    this.statuses = statuses.stream().collect(Collectors.toMap(Status::id, Function.identity()));
  }

  /** The changes of a snapshot's spacecraft, the latest first; none of placeholders. */
  static List<Change> of(
      Snapshot snapshot, Collection<Spacecraft> spacecraft, Collection<Status> statuses) {
    var changes = new Changes(statuses);
    Optional<LocalDate> oldest =
        spacecraft.stream()
            .flatMap(craft -> provenance(craft, snapshot).stream())
            .flatMap(provenance -> provenance.firstDated().stream())
            .min(Comparator.naturalOrder());
    for (Spacecraft craft : spacecraft) {
      if (!craft.placeholder()) {
        oldest.ifPresent(
            day ->
                provenance(craft, snapshot)
                    .ifPresent(provenance -> changes.addFirst(craft, provenance, day)));
        changes.addLater(
            craft, snapshot.observations().getOrDefault(RecordKey.of(craft), List.of()));
      }
    }
    return changes.changes.stream().sorted(LATEST_FIRST).toList();
  }

  private static Optional<Provenance> provenance(Spacecraft craft, Snapshot snapshot) {
    return Optional.ofNullable(snapshot.provenance().get(RecordKey.of(craft)));
  }

  /**
   * Other than in {@link Arrivals}, what the oldest capture or one without a date holds is not new:
   * it may have been there all the time.
   */
  private void addFirst(Spacecraft craft, Provenance provenance, LocalDate oldest) {
    Capture first = provenance.captures().get(0);
    provenance
        .firstDated()
        .filter(date -> first.date().isPresent() && oldest.isBefore(date))
        .ifPresent(date -> changes.add(new Change(craft, date, first, new Change.FirstSeen())));
  }

  private void addLater(Spacecraft craft, List<Observation> observations) {
    var lastOfDay = new TreeMap<LocalDate, Observation>();
    observations.forEach(observation -> lastOfDay.put(observation.date(), observation));
    Optional<Observation> before = Optional.empty();
    for (Observation after : lastOfDay.values()) {
      before.ifPresent(earlier -> compare(craft, earlier, after));
      before = Optional.of(after);
    }
  }

  private void compare(Spacecraft craft, Observation before, Observation after) {
    before
        .inSpace()
        .filter(up -> after.inSpace().filter(now -> !now.equals(up)).isPresent())
        .ifPresent(up -> add(craft, after, up ? new Change.LeftSpace() : new Change.WentToSpace()));
    status(before.status())
        .ifPresent(
            old ->
                status(after.status())
                    .filter(now -> !now.equals(old))
                    .ifPresent(now -> add(craft, after, new Change.StatusChanged(old, now))));
    before
        .name()
        .ifPresent(
            old ->
                after
                    .name()
                    .filter(now -> !now.equals(old))
                    .ifPresent(now -> add(craft, after, new Change.Renamed(old, now))));
  }

  private void add(Spacecraft craft, Observation after, Change.What what) {
    changes.add(new Change(craft, after.date(), after.capture(), what));
  }

  private Optional<Status> status(OptionalInt id) {
    return id.isPresent() ? Optional.ofNullable(statuses.get(id.getAsInt())) : Optional.empty();
  }
}
