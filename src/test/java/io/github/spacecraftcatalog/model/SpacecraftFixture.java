package io.github.spacecraftcatalog.model;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A spacecraft of which a test tells only what matters to it; all else is unknown. */
public final class SpacecraftFixture {

  private final int id;
  private String name;
  private Optional<String> serialNumber = Optional.empty();
  private boolean placeholder;
  private Optional<Image> image = Optional.empty();
  private Optional<Boolean> inSpace = Optional.empty();
  private Optional<Duration> timeInSpace = Optional.empty();
  private Optional<Duration> timeDocked = Optional.empty();
  private OptionalInt flights = OptionalInt.empty();
  private OptionalInt missionEnds = OptionalInt.empty();
  private Optional<Status> status = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<Configuration> configuration = Optional.empty();
  private Optional<Duration> fastestTurnaround = Optional.empty();

  private SpacecraftFixture(int id) {
    this.id = id;
    this.name = "Craft " + id;
  }

  /** Starts with an id and a name made of it. */
  public static SpacecraftFixture craft(int id) {
    return new SpacecraftFixture(id);
  }

  public SpacecraftFixture name(String name) {
    this.name = name;
    return this;
  }

  public SpacecraftFixture serialNumber(String serialNumber) {
    this.serialNumber = Optional.of(serialNumber);
    return this;
  }

  public SpacecraftFixture placeholder() {
    this.placeholder = true;
    return this;
  }

  public SpacecraftFixture image(Image image) {
    this.image = Optional.of(image);
    return this;
  }

  public SpacecraftFixture inSpace(boolean inSpace) {
    this.inSpace = Optional.of(inSpace);
    return this;
  }

  /** Time in space, in ISO 8601. */
  public SpacecraftFixture flown(String duration) {
    this.timeInSpace = Optional.of(Duration.parse(duration));
    return this;
  }

  /** Time docked, in ISO 8601. */
  public SpacecraftFixture docked(String duration) {
    this.timeDocked = Optional.of(Duration.parse(duration));
    return this;
  }

  public SpacecraftFixture flights(int flights) {
    this.flights = OptionalInt.of(flights);
    return this;
  }

  public SpacecraftFixture missionEnds(int missionEnds) {
    this.missionEnds = OptionalInt.of(missionEnds);
    return this;
  }

  public SpacecraftFixture status(Status status) {
    this.status = Optional.of(status);
    return this;
  }

  public SpacecraftFixture description(String description) {
    this.description = Optional.of(description);
    return this;
  }

  public SpacecraftFixture configuration(Configuration configuration) {
    this.configuration = Optional.of(configuration);
    return this;
  }

  /** Fastest turnaround, in ISO 8601. */
  public SpacecraftFixture turnaround(String duration) {
    this.fastestTurnaround = Optional.of(Duration.parse(duration));
    return this;
  }

  public Spacecraft build() {
    return new Spacecraft(
        id,
        name,
        serialNumber,
        placeholder,
        image,
        inSpace,
        timeInSpace,
        timeDocked,
        flights,
        missionEnds,
        status,
        description,
        configuration,
        fastestTurnaround,
        Optional.empty());
  }
}
