package io.github.spacecraftcatalog.view;

import java.util.Optional;

/**
 * A picture as a page shows it.
 *
 * @param src its address
 * @param srcset its sizes for a browser to choose from; empty when they are not known
 * @param sizes how wide it is shown, by the width of the window; empty without sizes to choose from
 * @param size how large it is; empty when that is not known
 * @param dark what takes its place on dark ground; empty when it is the same
 * @param alt what it shows
 * @param original where the source has it in full
 * @param credit whom to name
 */
public record PictureView(
    String src,
    Optional<String> srcset,
    Optional<String> sizes,
    Optional<SizeView> size,
    Optional<String> dark,
    String alt,
    String original,
    CreditView credit) {

  /**
   * A size in pixels.
   *
   * @param width across
   * @param height down
   */
  public record SizeView(int width, int height) {}

  /**
   * Whom to name, and what may be done with the picture.
   *
   * @param words the credit as a clause, or that none is given
   * @param license the licence's name, or that it is unknown
   * @param licenseHref the licence's text
   */
  public record CreditView(String words, String license, Optional<String> licenseHref) {}
}
