package io.github.spacecraftcatalog.model;

import java.util.Optional;

/**
 * Somebody on board.
 *
 * @param name the display name
 * @param role what they were there for: Commander
 */
public record CrewMember(String name, Optional<String> role) {}
