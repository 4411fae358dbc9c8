package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.time.LocalDate;

/**
 * A spacecraft that came into the catalog on a day that is known.
 *
 * @param spacecraft the spacecraft
 * @param date the day of the oldest dated capture that holds it
 */
public record Arrival(Spacecraft spacecraft, LocalDate date) {}
