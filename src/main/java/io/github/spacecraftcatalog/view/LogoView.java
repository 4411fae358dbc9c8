package io.github.spacecraftcatalog.view;

/**
 * The logo of an agency.
 *
 * @param picture the logo, and whom to name for it
 * @param style its CSS classes: whether it needs a white box by day and by night
 */
public record LogoView(PictureView picture, String style) {}
