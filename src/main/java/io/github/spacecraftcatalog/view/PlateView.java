package io.github.spacecraftcatalog.view;

import java.util.Optional;

/**
 * A picture with its credit, and the drawing that stands where it is missing.
 *
 * @param drawing the drawing
 * @param hue the number of the family's colour; empty for none
 * @param picture the picture; empty when the source has none
 * @param drawn the caption when the drawing is seen
 */
public record PlateView(
    Drawing drawing, Optional<Integer> hue, Optional<PictureView> picture, String drawn) {

  /**
   * A picture at its own host.
   *
   * @param src its address
   * @param alt what it shows
   * @param credit whom to name, as a sentence
   * @param license the licence's name, or that it is unknown
   * @param licenseHref the licence's text
   */
  public record PictureView(
      String src, String alt, String credit, String license, Optional<String> licenseHref) {}
}
