package io.github.spacecraftcatalog.picture;

/**
 * How large a picture is as a browser shows it.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PixelSize(int width, int height) {

  /** Whether the other could be the same picture in another size: rounding moves a pixel. */
  public boolean hasShapeOf(PixelSize other) {
    long across = (long) width * other.height;
    long down = (long) height * other.width;
    return Math.abs(across - down) <= Math.max(across, down) / 50;
  }
}
