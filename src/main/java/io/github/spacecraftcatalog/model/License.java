package io.github.spacecraftcatalog.model;

import java.util.Optional;

/**
 * What may be done with an image.
 *
 * @param id the source's number
 * @param name the display name
 * @param link the licence's text
 */
public record License(int id, String name, Optional<WebAddress> link) {}
