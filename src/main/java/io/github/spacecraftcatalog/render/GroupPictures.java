package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.view.LogoView;
import io.github.spacecraftcatalog.view.PlateView;
import java.util.Optional;

/** The pictures of a group: its subject's own, or a drawing of what most of its members are. */
final class GroupPictures {

  private GroupPictures() {}

  /** Empty when there is no picture and no drawing would fit. */
  static Optional<PlateView> plate(Group group, Pictures pictures) {
    CatalogRecord subject = group.subject();
    if (subject instanceof Configuration configuration) {
      return Optional.of(Plates.of(configuration, pictures));
    }
    Optional<ConfigurationType> type = group.commonType();
    Optional<Image> image = image(subject);
    if (image.isPresent()) {
      return Optional.of(Plates.pictured(subject, image.get(), type, pictures));
    }
    Optional<Integer> hue =
        subject instanceof Family family ? Optional.of(Plates.hue(family)) : Optional.empty();
    return type.map(known -> Plates.drawn(subject, Optional.of(known), hue));
  }

  /** The picture of a subject. */
  static Optional<Image> image(CatalogRecord subject) {
    if (subject instanceof Configuration configuration) {
      return configuration.image();
    }
    return subject instanceof Agency agency ? agency.details().image() : Optional.empty();
  }

  /** The logo of an agency. */
  static Optional<LogoView> logo(CatalogRecord subject, Pictures pictures) {
    return subject instanceof Agency agency
        ? agency.details().logo().map(image -> pictures.logo(image, agency.name()))
        : Optional.empty();
  }
}
