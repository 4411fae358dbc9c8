package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * Spacecraft under a heading, by name.
 *
 * @param note what they have in common, as a sentence
 * @param names the first of them
 * @param folded whether there are so many that they are shown when asked for
 * @param rest how many more there are, as a sentence; empty when all are shown
 */
public record NamesView(
    String note, List<ValueView> names, boolean folded, Optional<String> rest) {}
