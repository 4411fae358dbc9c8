package io.github.spacecraftcatalog.view;

import java.util.Optional;

/**
 * The page of what is in space.
 *
 * @param frame what is around it
 * @param lede how many are, and as of when, as a sentence
 * @param table they, with the beginning of their stay; empty when nobody is known to be
 * @param order the order of the table, in words
 * @param unknown those of which it is not known; empty when there is none
 */
public record InSpaceView(
    FrameView frame,
    String lede,
    Optional<TableView> table,
    String order,
    Optional<NamesView> unknown) {}
