package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.ImageVariant;
import io.github.spacecraftcatalog.model.ImageVariant.Ground;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.picture.ImagePart;
import io.github.spacecraftcatalog.picture.LocalImage;
import io.github.spacecraftcatalog.picture.LocalImages;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.LogoView;
import io.github.spacecraftcatalog.view.PictureView;
import java.util.List;
import java.util.Optional;

/** Chooses what is shown of a picture: the site's own copies, else what the source has. */
final class Pictures {

  private final LocalImages images;
  private final Hrefs hrefs;

  Pictures(SitePlan plan, Hrefs hrefs) {
    this.images = plan.images();
    this.hrefs = hrefs;
  }

  /** The picture of a plate. */
  PictureView large(Image image, String alt) {
    Rendition rendition =
        ownSizes(image).isEmpty() ? remote(image) : Rendition.large(ownSizes(image), hrefs);
    return view(image, rendition, Optional.empty(), alt);
  }

  /** A picture the size of a stamp. */
  PictureView small(Image image, String alt) {
    return view(image, smallRendition(image), Optional.empty(), alt);
  }

  /** The logo of somebody: the forms for light and dark ground where there are any. */
  LogoView logo(Image image, String name) {
    Optional<Rendition> light = onGround(image, Ground.LIGHT, ImagePart.FOR_LIGHT);
    Optional<Rendition> dark = onGround(image, Ground.DARK, ImagePart.FOR_DARK);
    Rendition byDay = light.orElseGet(() -> smallRendition(image));
    String byNight = dark.orElseGet(() -> smallRendition(image)).src();
    return new LogoView(
        view(
            image,
            byDay,
            Optional.of(byNight).filter(src -> !src.equals(byDay.src())),
            "logo of " + name),
        "logo"
            + (light.isPresent() ? " is-clear-by-day" : "")
            + (dark.isPresent() ? " is-clear-by-night" : ""));
  }

  /** Whether the site has a copy of its own of what it shows large. */
  boolean isKept(Image image) {
    return !images.copies(image, ImagePart.WHOLE).isEmpty();
  }

  private List<LocalImage> ownSizes(Image image) {
    return Rendition.sizes(
        images.copies(image, ImagePart.WHOLE), images.copies(image, ImagePart.THUMBNAIL));
  }

  private Rendition smallRendition(Image image) {
    List<LocalImage> own = ownSizes(image);
    List<LocalImage> thumbnails = images.copies(image, ImagePart.THUMBNAIL);
    if (!own.isEmpty() || !thumbnails.isEmpty()) {
      return Rendition.small(own, thumbnails, hrefs);
    }
    return Rendition.at(image.thumbnail().orElse(image.url()));
  }

  private static Rendition remote(Image image) {
    return Rendition.large(
        image.url(),
        image.variants().stream().filter(variant -> variant.width().isPresent()).toList());
  }

  private Optional<Rendition> onGround(Image image, Ground ground, ImagePart part) {
    Optional<LocalImage> copy = images.copies(image, part).stream().findFirst();
    return copy.isPresent()
        ? copy.map(known -> Rendition.of(known, hrefs))
        : image.variants().stream()
            .filter(variant -> variant.suits(ground))
            .map(ImageVariant::url)
            .map(Rendition::at)
            .findFirst();
  }

  private static PictureView view(
      Image image, Rendition rendition, Optional<String> dark, String alt) {
    return new PictureView(
        rendition.src(),
        rendition.srcset(),
        rendition.sizes(),
        rendition.size(),
        dark,
        alt,
        image.url().value(),
        new PictureView.CreditView(
            image.credit().map(credit -> "Credit: " + credit).orElse("No credit given"),
            image.license().map(License::name).orElse("licence unknown"),
            image.license().flatMap(License::link).map(WebAddress::value)));
  }
}
