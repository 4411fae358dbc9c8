package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.Drawing;
import io.github.spacecraftcatalog.view.PictureView;
import io.github.spacecraftcatalog.view.PlateView;
import java.util.Optional;

/** Pictures with their credit, and the drawings that stand where a picture is missing. */
final class Plates {

  /** As many colours as the stylesheet has. */
  private static final int HUES = 12;

  private Plates() {}

  /** The plate of a spacecraft. */
  static PlateView of(Spacecraft craft, Pictures pictures) {
    return of(craft, craft.image(), craft.configuration(), "craft", pictures);
  }

  /** The plate of a configuration. */
  static PlateView of(Configuration configuration, Pictures pictures) {
    return of(
        configuration,
        configuration.image(),
        Optional.of(configuration),
        "configuration",
        pictures);
  }

  private static PlateView of(
      CatalogRecord subject,
      Optional<Image> image,
      Optional<Configuration> configuration,
      String what,
      Pictures pictures) {
    Drawing drawing = Drawings.of(configuration.flatMap(Configuration::type));
    String ours =
        "This is our drawing of " + Drawings.words(drawing) + ", not of this " + what + ".";
    String missing =
        image.isPresent() ? "The picture could not be shown. " : "The source has no picture. ";
    return new PlateView(
        drawing, hue(configuration), picture(image, pictures), missing + ours, Faces.of(subject));
  }

  /** A plate with a drawing only. */
  static PlateView drawn(
      CatalogRecord subject, Optional<ConfigurationType> type, Optional<Integer> hue) {
    Drawing drawing = Drawings.of(type);
    return new PlateView(
        drawing,
        hue,
        Optional.empty(),
        "Our drawing of " + Drawings.words(drawing) + ".",
        Faces.of(subject));
  }

  /** A plate with a picture of something that no drawing of ours shows. */
  static PlateView pictured(
      CatalogRecord subject, Image image, Optional<ConfigurationType> type, Pictures pictures) {
    Drawing drawing = Drawings.of(type);
    return new PlateView(
        drawing,
        Optional.empty(),
        picture(Optional.of(image), pictures),
        "The picture could not be shown. Our drawing of " + Drawings.words(drawing) + ".",
        Faces.of(subject));
  }

  /** The colour of a family. */
  static int hue(Family family) {
    return Math.floorMod(family.id(), HUES);
  }

  /** The colour of a configuration: that of its first family. */
  static Optional<Integer> hue(Optional<Configuration> configuration) {
    return configuration.stream()
        .flatMap(known -> known.families().stream())
        .findFirst()
        .map(Plates::hue);
  }

  private static Optional<PictureView> picture(Optional<Image> image, Pictures pictures) {
    return image.map(known -> pictures.large(known, known.title()));
  }
}
