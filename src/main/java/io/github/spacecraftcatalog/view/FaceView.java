package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands below a drawing where it takes the place of a picture, as in a field guide. It is set
 * within the drawing, whose unit all measures are in.
 *
 * @param name the name's lines
 * @param size the size that they are set in
 * @param note a line about it
 */
public record FaceView(List<LineView> name, int size, LineView note) {

  /** Copies the lines. */
  public FaceView {
    name = List.copyOf(name);
  }

  /**
   * A line.
   *
   * @param text its words
   * @param y how far down it stands
   * @param length how long it may become in a font that stands in; empty for a short line, and for
   *     one that has to be set in another font
   */
  public record LineView(String text, int y, Optional<Integer> length) {}
}
