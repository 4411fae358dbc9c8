package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.card.Cards;
import io.github.spacecraftcatalog.export.SiteExporter;
import io.github.spacecraftcatalog.output.Body;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.render.SiteRenderer;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.PlannedFile;
import java.nio.file.Files;

/**
 * Gives each planned file what makes its bytes. Safe for use by several threads.
 *
 * @param renderer makes the pages
 * @param exporter makes the files for machines
 * @param cards where the cards come from
 */
record Bodies(SiteRenderer renderer, SiteExporter exporter, Cards cards) {

  /** A planned file with its body, which is made when it is asked for. */
  SiteFile of(PlannedFile file) {
    return new SiteFile(file.path(), body(file));
  }

  private Body body(PlannedFile file) {
    if (file instanceof Page page) {
      return () -> renderer.render(page);
    }
    if (file instanceof PlannedFile.Asset asset) {
      return asset.asset()::content;
    }
    if (file instanceof PlannedFile.Attachment attachment) {
      return () -> Files.readAllBytes(attachment.file().file());
    }
    if (file instanceof PlannedFile.Picture picture) {
      return picture.image()::bytes;
    }
    if (file instanceof PlannedFile.Card card) {
      return () -> cards.png(renderer.card(card));
    }
    return body((DataFile) file);
  }

  private Body body(DataFile file) {
    return SiteExporter.isLarge(file)
        ? Body.streamed(out -> exporter.export(file, out))
        : () -> exporter.export(file);
  }
}
