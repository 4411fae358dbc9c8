package io.github.spacecraftcatalog.catalog;

import static java.time.ZoneOffset.UTC;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A spacecraft that is in space, as far as is known.
 *
 * @param spacecraft the spacecraft
 * @param since when it was launched
 * @param saidBy the capture that says that it is in space; empty for a record of another catalog
 * @param timedBy the capture that its time in space comes from; empty where none has it
 */
public record StayInSpace(
    Spacecraft spacecraft, Since since, Optional<Capture> saidBy, Optional<Capture> timedBy) {

  /** The beginning of a stay. */
  public sealed interface Since {

    /** The moment to sort by; the last of all where it is not known. */
    Instant order();
  }

  /**
   * The launch of the flight that it is on.
   *
   * @param time when
   * @param precision the source's word for how exactly that is known
   */
  public record Launched(Instant time, Optional<String> precision) implements Since {
    @Override
    public Instant order() {
      return time;
    }
  }

  /**
   * Worked out: it is on its only flight, and this long before the capture it began. A capture
   * tells its day only, so the day may be one off.
   *
   * @param date about when
   */
  public record About(LocalDate date) implements Since {
    @Override
    public Instant order() {
      return noon(date);
    }

    /** The middle of a day, since nobody tells the hour of a capture. */
    static Instant noon(LocalDate day) {
      return day.atTime(12, 0).toInstant(UTC);
    }
  }

  /** No capture tells. */
  public record Unknown() implements Since {
    @Override
    public Instant order() {
      return Instant.MAX;
    }
  }
}
