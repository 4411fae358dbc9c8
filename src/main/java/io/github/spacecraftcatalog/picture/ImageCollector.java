package io.github.spacecraftcatalog.picture;

import io.github.spacecraftcatalog.asset.Fingerprint;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes from the files of a folder those that can be published, and tells why not the others. */
final class ImageCollector {

  private static final SitePath ADDRESS = SitePath.HOME.page("images");

  private static final Comparator<LocalImage> WIDEST_FIRST =
      Comparator.comparing(LocalImage::part)
          .thenComparing(copy -> copy.size().map(size -> -size.width()).orElse(0))
          .thenComparing(LocalImage::source);

  private final LeftOut leftOut;
  private final CopyLicenses licenses;
  private final Diagnostics diagnostics;
  private final Map<String, List<LocalImage>> copies = new LinkedHashMap<>();

  ImageCollector(String displayName, CopyLicenses licenses, Diagnostics diagnostics) {
    this.leftOut = new LeftOut(displayName, diagnostics);
    this.licenses = licenses;
    this.diagnostics = diagnostics;
  }

  LocalImages collect(List<ImageFile> files, ImageNames names) throws IOException {
    for (ImageFile file : files) {
      List<ImageNames.Owner> owners = names.owners(file.name());
      if (owners.size() != 1) {
        leftOut.add(file, owners.isEmpty());
      } else if (licenses.allow(owners.get(0).image())) {
        copy(file, owners.get(0));
      } else {
        leftOut.add(owners.get(0).image());
      }
    }
    leftOut.report();
    copies.replaceAll((picture, all) -> withoutDoubles(all));
    return new LocalImages(copies);
  }

  private void copy(ImageFile file, ImageNames.Owner owner) throws IOException {
    try {
      byte[] content = Files.readAllBytes(file.file());
      Optional<ImageFormat> format = format(file, content);
      if (format.isPresent()) {
        copies
            .computeIfAbsent(owner.image().identity(), any -> new ArrayList<>())
            .add(copy(file, owner, format.get(), content));
      }
    } catch (FileSystemException e) {
      diagnostics.report(
          Rule.UNREADABLE, Place.of(file.display()), "cannot be read; check that you may read it");
    }
  }

  private static LocalImage copy(
      ImageFile file, ImageNames.Owner owner, ImageFormat format, byte[] content) {
    String fingerprint = Fingerprint.of(content);
    Image image = owner.image();
    String name = (image.id() > 0 ? image.id() + "-" : "") + fingerprint + "." + format.ending();
    return new LocalImage(
        ADDRESS.file(name),
        owner.part(),
        format.size(content),
        file.file(),
        file.display(),
        fingerprint);
  }

  /** A server goes by the name and a browser by the content; both have to be the same picture. */
  private Optional<ImageFormat> format(ImageFile file, byte[] content) {
    Optional<ImageFormat> said = ImageFormat.named(file.name());
    Optional<ImageFormat> real = ImageFormat.of(content);
    if (said.isPresent() && said.equals(real)) {
      return said.get().isWhole(content) ? real : refused(file, "is cut off or damaged");
    }
    String found = real.map(format -> "holds " + format).orElse("holds something else");
    String name =
        said.map(format -> "is named as " + format)
            .orElse("is not named as JPEG, PNG, WEBP, GIF or AVIF");
    return refused(file, name + " and " + found);
  }

  private Optional<ImageFormat> refused(ImageFile file, String reason) {
    diagnostics.report(
        Rule.IMAGE_FORMAT, Place.of(file.display()), reason + "; it is not published");
    return Optional.empty();
  }

  /** Of two copies that are equally wide, one is enough. */
  private List<LocalImage> withoutDoubles(List<LocalImage> all) {
    var widths = new LinkedHashMap<String, LocalImage>();
    for (LocalImage copy : all.stream().sorted(WIDEST_FIRST).toList()) {
      int width = copy.size().map(PixelSize::width).orElse(0);
      LocalImage first = widths.putIfAbsent(copy.part() + " " + width, copy);
      if (first != null) {
        diagnostics.report(
            Rule.UNUSED_IMAGE,
            Place.of(copy.source()),
            "is as wide a copy of the same picture as " + first.source() + "; it is not published");
      }
    }
    return List.copyOf(widths.values());
  }
}
