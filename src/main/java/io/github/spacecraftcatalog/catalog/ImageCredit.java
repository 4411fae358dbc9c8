package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Image;
import java.util.List;

/**
 * A picture and all records that show it.
 *
 * @param image the picture
 * @param shownBy the spacecraft, configurations and agencies, by kind and id
 */
public record ImageCredit(Image image, List<CatalogRecord> shownBy) {

  /** Copies the list. */
  public ImageCredit {
    shownBy = List.copyOf(shownBy);
  }
}
