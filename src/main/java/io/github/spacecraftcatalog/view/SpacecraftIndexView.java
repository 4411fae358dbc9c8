package io.github.spacecraftcatalog.view;

/**
 * One page of the index of all spacecraft, in one order.
 *
 * @param frame what is around it
 * @param listing the table
 */
public record SpacecraftIndexView(FrameView frame, ListingView listing) {}
