package io.github.spacecraftcatalog.view;

/**
 * A page of a group that shows its spacecraft only: a further one, or one in another order.
 *
 * @param frame what is around it
 * @param kind what the group is: {@code Family}
 * @param name its name
 * @param first the page with all else that is known of it
 * @param listing the spacecraft
 */
public record GroupListingView(
    FrameView frame, String kind, String name, LinkView first, ListingView listing) {}
