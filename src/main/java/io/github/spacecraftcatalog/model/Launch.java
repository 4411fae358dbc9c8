package io.github.spacecraftcatalog.model;

import java.time.Instant;
import java.util.Optional;

/**
 * The launch that a flight began with.
 *
 * @param name the launch vehicle and the mission: Space Shuttle Endeavour / OV-105 | STS-49
 * @param net when it took off, or no earlier than when it is to
 * @param netPrecision how exactly the time is known: Second, Minute, Day, Month
 * @param status what came of it: Launch Successful
 * @param provider the name of the agency that launched it
 * @param rocket the launch vehicle's full name: Falcon 9 Block 5
 * @param pad where it took off: Launch Complex 39B
 * @param location the pad's place: Kennedy Space Center, FL, USA
 * @param mission the mission's name: STS-49
 * @param missionDescription plain text
 * @param orbit where it went: Low Earth Orbit
 * @param sourceUrl the record at the source
 */
public record Launch(
    Optional<String> name,
    Optional<Instant> net,
    Optional<String> netPrecision,
    Optional<String> status,
    Optional<String> provider,
    Optional<String> rocket,
    Optional<String> pad,
    Optional<String> location,
    Optional<String> mission,
    Optional<String> missionDescription,
    Optional<String> orbit,
    Optional<WebAddress> sourceUrl) {}
