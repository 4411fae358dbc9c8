package io.github.spacecraftcatalog.view;

/**
 * The page of image credits.
 *
 * @param frame what is around it
 * @param table every picture with its credit and licence
 */
public record ImageCreditsView(FrameView frame, TableView table) {}
