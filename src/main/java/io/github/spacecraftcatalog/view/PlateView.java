package io.github.spacecraftcatalog.view;

import java.util.Optional;

/**
 * A picture with its credit, and the drawing that stands where it is missing.
 *
 * @param drawing the drawing
 * @param hue the number of the family's colour; empty for none
 * @param picture the picture; empty when the source has none
 * @param drawn the caption when the drawing is seen
 * @param face what stands within the drawing below its shape
 */
public record PlateView(
    Drawing drawing,
    Optional<Integer> hue,
    Optional<PictureView> picture,
    String drawn,
    FaceView face) {}
