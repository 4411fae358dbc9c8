package io.github.spacecraftcatalog.view;

/**
 * The logo of an agency.
 *
 * @param picture the logo, and whom to name for it
 */
public record LogoView(PlateView.PictureView picture) {}
