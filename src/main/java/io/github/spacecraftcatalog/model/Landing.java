package io.github.spacecraftcatalog.model;

import java.util.Optional;

/**
 * How a flight ended.
 *
 * @param attempt whether a landing was tried
 * @param success whether it worked; unknown while it is pending
 * @param description plain text
 * @param location where: Atlantic Ocean
 * @param type how: Splashdown
 */
public record Landing(
    Optional<Boolean> attempt,
    Optional<Boolean> success,
    Optional<String> description,
    Optional<String> location,
    Optional<String> type) {}
