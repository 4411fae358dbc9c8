package io.github.spacecraftcatalog.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What only a detailed answer tells of a configuration.
 *
 * @param capability what it can do: Cargo Earth Orbit Logistics
 * @param history plain text
 * @param details plain text
 * @param maidenFlight the day of its first flight
 * @param height metres
 * @param diameter metres
 * @param humanRated whether people may fly in it
 * @param crewCapacity seats; some configurations for cargo have zero, others are unknown
 * @param payloadCapacity kilograms to orbit
 * @param payloadReturnCapacity kilograms back to the ground
 * @param flightLife how long it can fly, free text: 210 days while docked
 * @param infoLink a page of its maker or operator
 * @param wikiLink its article in an encyclopedia
 */
public record ConfigurationDetails(
    Optional<String> capability,
    Optional<String> history,
    Optional<String> details,
    Optional<LocalDate> maidenFlight,
    Optional<Double> height,
    Optional<Double> diameter,
    Optional<Boolean> humanRated,
    OptionalInt crewCapacity,
    OptionalInt payloadCapacity,
    OptionalInt payloadReturnCapacity,
    Optional<String> flightLife,
    Optional<WebAddress> infoLink,
    Optional<WebAddress> wikiLink) {

  /** Nothing is known. */
  public static final ConfigurationDetails UNKNOWN =
      new ConfigurationDetails(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
