package io.github.spacecraftcatalog.view;

/**
 * The page for an address that leads nowhere.
 *
 * @param frame what is around it
 * @param spacecraft where all spacecraft are listed
 */
public record NotFoundView(FrameView frame, LinkView spacecraft) {}
