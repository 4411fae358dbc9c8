package io.github.spacecraftcatalog.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A flight of which a test tells only what matters to it; all else is unknown. */
public final class FlightFixture {

  private final int id;
  private int craft = 1;
  private Optional<String> name = Optional.empty();
  private Optional<String> mission = Optional.empty();
  private Optional<String> destination = Optional.empty();
  private Optional<Instant> net = Optional.empty();
  private Optional<Instant> end = Optional.empty();
  private Optional<Duration> duration = Optional.empty();
  private Optional<Landing> landing = Optional.empty();
  private Optional<WebAddress> launchUrl = Optional.empty();
  private List<CrewMember> launchCrew = List.of();
  private List<CrewMember> onboardCrew = List.of();
  private List<CrewMember> landingCrew = List.of();

  private FlightFixture(int id) {
    this.id = id;
  }

  /** Starts with an id; the flight is that of spacecraft 1. */
  public static FlightFixture flight(int id) {
    return new FlightFixture(id);
  }

  /** Somebody without a role. */
  public static CrewMember member(String name) {
    return new CrewMember(name, Optional.empty());
  }

  public FlightFixture of(int craft) {
    this.craft = craft;
    return this;
  }

  public FlightFixture name(String name) {
    this.name = Optional.of(name);
    return this;
  }

  public FlightFixture mission(String mission) {
    this.mission = Optional.of(mission);
    return this;
  }

  public FlightFixture destination(String destination) {
    this.destination = Optional.of(destination);
    return this;
  }

  public FlightFixture launched(String net) {
    this.net = Optional.of(Instant.parse(net));
    return this;
  }

  public FlightFixture ended(String end) {
    this.end = Optional.of(Instant.parse(end));
    return this;
  }

  /** In ISO 8601. */
  public FlightFixture duration(String duration) {
    this.duration = Optional.of(Duration.parse(duration));
    return this;
  }

  public FlightFixture landing(Optional<Boolean> attempt, Optional<Boolean> success) {
    this.landing =
        Optional.of(
            new Landing(
                attempt,
                success,
                Optional.empty(),
                Optional.of("Atlantic Ocean"),
                Optional.of("Splashdown")));
    return this;
  }

  public FlightFixture launchUrl(String url) {
    this.launchUrl = Optional.of(new WebAddress(url));
    return this;
  }

  public FlightFixture launchCrew(CrewMember... crew) {
    this.launchCrew = List.of(crew);
    return this;
  }

  public FlightFixture onboardCrew(CrewMember... crew) {
    this.onboardCrew = List.of(crew);
    return this;
  }

  public FlightFixture landingCrew(CrewMember... crew) {
    this.landingCrew = List.of(crew);
    return this;
  }

  public SpacecraftFlight build() {
    return new SpacecraftFlight(
        id,
        OptionalInt.of(craft),
        destination,
        end,
        Optional.of(launch()),
        landing,
        duration,
        Optional.empty(),
        launchCrew,
        onboardCrew,
        landingCrew,
        Optional.empty());
  }

  private Launch launch() {
    return new Launch(
        name,
        net,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        mission,
        Optional.empty(),
        Optional.empty(),
        launchUrl);
  }
}
