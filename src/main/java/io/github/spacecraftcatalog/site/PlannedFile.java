package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.asset.AssetFile;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.content.ContentFile;
import io.github.spacecraftcatalog.picture.LocalImage;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Optional;

/** Anything that the site will consist of. Its body is made when it is asked for. */
public sealed interface PlannedFile
    permits Page,
        PlannedFile.Asset,
        PlannedFile.Attachment,
        PlannedFile.Picture,
        PlannedFile.Card,
        DataFile {

  /** Where it will be; no two planned files have the same place. */
  SitePath path();

  /**
   * A stylesheet, script, font or icon.
   *
   * @param asset the file
   */
  record Asset(AssetFile asset) implements PlannedFile {
    @Override
    public SitePath path() {
      return asset.path();
    }
  }

  /**
   * A file that was put beside hand-written pages.
   *
   * @param file the file
   */
  record Attachment(ContentFile file) implements PlannedFile {
    @Override
    public SitePath path() {
      return file.path();
    }
  }

  /**
   * A copy of a record's picture.
   *
   * @param image the copy
   */
  record Picture(LocalImage image) implements PlannedFile {
    @Override
    public SitePath path() {
      return image.path();
    }
  }

  /**
   * A picture that stands for pages where somebody links to them.
   *
   * @param group the family or configuration that it shows; empty for the site as a whole
   */
  record Card(Optional<Group> group) implements PlannedFile {
    @Override
    public SitePath path() {
      return group.map(Group::subject).map(Addresses::card).orElse(Addresses.SITE_CARD);
    }
  }
}
