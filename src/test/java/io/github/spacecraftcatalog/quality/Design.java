package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.FlightStatistics;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A configuration of which a test tells only what matters to it; all else is unknown. */
final class Design {

  private static final ConfigurationType CAPSULE = new ConfigurationType(2, "Capsule");

  private final int id;
  private String name;
  private Optional<ConfigurationType> type = Optional.of(CAPSULE);
  private List<Family> families = List.of();
  private Optional<Double> height = Optional.empty();
  private Optional<Double> diameter = Optional.empty();
  private Optional<LocalDate> maidenFlight = Optional.empty();
  private FlightStatistics statistics = FlightStatistics.UNKNOWN;

  private Design(int id) {
    this.id = id;
    this.name = "Design " + id;
  }

  /** Starts with an id, a name made of it, and the type of capsules. */
  static Design design(int id) {
    return new Design(id);
  }

  /** A family, of which the parent is 0 when it has none. */
  static Family family(int id, int parent, String maidenFlight) {
    return new Family(
        id,
        "Family " + id,
        Optional.empty(),
        Optional.empty(),
        parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
        Optional.of(LocalDate.parse(maidenFlight)),
        FlightStatistics.UNKNOWN);
  }

  /** Statistics of which the numbers that are -1 are unknown, launches first. */
  static FlightStatistics statistics(int... counts) {
    return new FlightStatistics(
        count(counts[0]),
        count(counts[1]),
        count(counts[2]),
        count(counts[3]),
        count(counts[4]),
        count(counts[5]),
        count(counts[6]),
        Optional.empty());
  }

  Design name(String name) {
    this.name = name;
    return this;
  }

  Design type(int id) {
    this.type = Optional.of(new ConfigurationType(id, "Type " + id));
    return this;
  }

  Design in(Family... families) {
    this.families = List.of(families);
    return this;
  }

  Design height(double metres) {
    this.height = Optional.of(metres);
    return this;
  }

  Design diameter(double metres) {
    this.diameter = Optional.of(metres);
    return this;
  }

  Design maidenFlight(String date) {
    this.maidenFlight = Optional.of(LocalDate.parse(date));
    return this;
  }

  Design counting(FlightStatistics statistics) {
    this.statistics = statistics;
    return this;
  }

  Configuration build() {
    var details =
        new ConfigurationDetails(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            maidenFlight,
            height,
            diameter,
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Configuration(
        id,
        name,
        type,
        Optional.empty(),
        families,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        details,
        statistics);
  }

  private static OptionalInt count(int number) {
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
