package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.WebAddress;

/** Pictures with whom to name and what may be done with them. */
final class Pictures {

  private Pictures() {}

  static Node of(Image image) {
    Node picture =
        Node.of("ImageObject")
            .put("contentUrl", image.url().value())
            .putText("creditText", image.credit());
    image.license().ifPresent(license -> license(picture, license));
    return picture;
  }

  /** By its text where that is known, else by its name alone. */
  private static void license(Node picture, License license) {
    license
        .link()
        .map(WebAddress::value)
        .ifPresentOrElse(
            link -> picture.put("license", link),
            () -> picture.put("license", Node.of("CreativeWork").put("name", license.name())));
  }
}
