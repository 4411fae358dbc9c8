package io.github.spacecraftcatalog.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was known of a spacecraft from a capture on, of that which can change.
 *
 * @param capture the capture that said so first
 * @param date its day
 * @param name the name
 * @param inSpace whether it was in space
 * @param status the id of the status
 */
public record Observation(
    Capture capture,
    LocalDate date,
    Optional<String> name,
    Optional<Boolean> inSpace,
    OptionalInt status) {

  /** Whether another capture says the same. */
  public boolean saysAsMuchAs(Observation other) {
    return name.equals(other.name) && inSpace.equals(other.inSpace) && status.equals(other.status);
  }
}
