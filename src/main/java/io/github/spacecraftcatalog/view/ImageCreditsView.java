package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of image credits.
 *
 * @param frame what is around it
 * @param lede where the pictures are, as sentences
 * @param licenses the licences, with how many images have each
 * @param caption what the table of images shows
 * @param images every image
 * @param local whether any image is kept on this site
 */
public record ImageCreditsView(
    FrameView frame,
    String lede,
    TableView licenses,
    String caption,
    List<RowView> images,
    boolean local) {

  /** Copies the list. */
  public ImageCreditsView {
    images = List.copyOf(images);
  }

  /**
   * An image.
   *
   * @param picture the image, small; its alternative text is empty, since the title stands beside
   * @param logo whether it is drawn for white paper, and to be seen whole
   * @param title its title
   * @param credit whom to name; empty when nobody is given
   * @param license its licence
   * @param pages the pages that show it
   * @param kept where it is kept
   */
  public record RowView(
      PictureView picture,
      boolean logo,
      String title,
      Optional<String> credit,
      ValueView license,
      List<ValueView> pages,
      String kept) {

    /** Copies the list. */
    public RowView {
      pages = List.copyOf(pages);
    }
  }
}
