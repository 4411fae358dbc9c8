package io.github.spacecraftcatalog.view;

/**
 * The page that shows spacecraft side by side, which scripts do.
 *
 * @param frame what is around it
 * @param index the index of all spacecraft
 */
public record CompareView(FrameView frame, LinkView index) {}
