package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Puts in order what dated captures say of a spacecraft. What a capture does not carry, does not
 * know or says wrongly stays as it was: to learn nothing is no change.
 */
final class Observations {

  private final MergedRecord record;
  private final List<Observation> observations = new ArrayList<>();

  private Observations(MergedRecord record) {
    this.record = record;
  }

  /**
   * The observations, oldest first, without those of the development host where there are others:
   * its data are stale, and would be told as things that happened. A capture that says nothing new
   * is not among them.
   */
  static List<Observation> of(MergedRecord record) {
    var observations = new Observations(record);
    List<Sighting> sightings =
        record.statements().stream().flatMap(Observations::sightings).toList();
    boolean onlyOfDevelopment =
        sightings.stream().allMatch(seen -> seen.capture().isOfDevelopmentHost());
    sightings.stream()
        .filter(seen -> onlyOfDevelopment || !seen.capture().isOfDevelopmentHost())
        .sorted(Comparator.comparing(Sighting::capture))
        .forEach(observations::add);
    return List.copyOf(observations.observations);
  }

  private record Sighting(Capture capture, LocalDate date, Statement statement) {}

  private static Stream<Sighting> sightings(Statement statement) {
    return statement.captures().stream()
        .flatMap(
            capture -> capture.date().stream().map(date -> new Sighting(capture, date, statement)));
  }

  private void add(Sighting sighting) {
    Optional<Observation> last =
        observations.isEmpty()
            ? Optional.empty()
            : Optional.of(observations.get(observations.size() - 1));
    var next =
        new Observation(
            sighting.capture(),
            sighting.date(),
            said(Fields.NAME, sighting).or(() -> last.flatMap(Observation::name)),
            said(Fields.IN_SPACE, sighting).or(() -> last.flatMap(Observation::inSpace)),
            said(Fields.STATUS, sighting)
                .map(OptionalInt::of)
                .orElse(last.map(Observation::status).orElse(OptionalInt.empty())));
    if (last.filter(next::saysAsMuchAs).isEmpty()) {
      observations.add(next);
    }
  }

  private <T> Optional<T> said(Field<T> field, Sighting sighting) {
    return sighting
        .statement()
        .evidence()
        .record()
        .get(field.name())
        .flatMap(value -> record.values().get(field, value));
  }
}
