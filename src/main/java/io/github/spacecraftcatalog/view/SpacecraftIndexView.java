package io.github.spacecraftcatalog.view;

import java.util.Optional;

/**
 * One page of the index of all spacecraft, in one order.
 *
 * @param frame what is around it
 * @param finder its search and filters; empty on further pages and in other orders
 * @param listing the table
 */
public record SpacecraftIndexView(
    FrameView frame, Optional<FinderView> finder, ListingView listing) {}
