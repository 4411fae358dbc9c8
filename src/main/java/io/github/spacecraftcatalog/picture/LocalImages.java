package io.github.spacecraftcatalog.picture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pictures that the site keeps copies of. A file in the folder belongs to a picture when its
 * name is the last part of the picture's address, of its thumbnail's or of a variant's; or the
 * source's number of the picture: {@code 1849.jpeg}, and {@code 1849-640.jpeg} for a further size.
 * It is published when the picture's licence allows that, under an address that holds a fingerprint
 * of its content. Nothing is fetched from anywhere.
 *
 * <p>The files' contents are read when they are asked for. Immutable.
 */
public final class LocalImages {

  /** No copies at all. */
  public static final LocalImages NONE = new LocalImages(Map.of());

  private final Map<String, List<LocalImage>> byPicture;

  /**
   * @param byPicture the copies of each picture, the widest of each part first
   */
  LocalImages(Map<String, List<LocalImage>> byPicture) {
    this.byPicture = Map.copyOf(byPicture);
  }

  /**
   * Reads a folder of pictures.
   *
   * @param folder the folder
   * @param displayName its name in diagnostics, without a slash at the end
   * @param images the pictures that the site shows, each once
   * @param licenses which of them may be copied
   * @throws IOException when the disk fails
   */
  public static LocalImages read(
      Path folder,
      String displayName,
      Collection<Image> images,
      CopyLicenses licenses,
      Diagnostics diagnostics)
      throws IOException {
    List<ImageFile> files = ImageTree.files(folder, displayName, diagnostics);
    return new ImageCollector(displayName, licenses, diagnostics)
        .collect(files, new ImageNames(images));
  }

  /** The copies of a picture in one of its forms, the widest first; those of unknown size last. */
  public List<LocalImage> copies(Image image, ImagePart part) {
    return byPicture.getOrDefault(image.identity(), List.of()).stream()
        .filter(copy -> copy.part() == part)
        .toList();
  }

  /** Everything that will be published, by path. */
  public List<LocalImage> files() {
    var byPath = new TreeMap<SitePath, LocalImage>();
    // Two pictures without a number can be the same to the last bit.
    byPicture.values().stream()
        .flatMap(List::stream)
        .forEach(copy -> byPath.merge(copy.path(), copy, LocalImages::first));
    return List.copyOf(byPath.values());
  }

  private static LocalImage first(LocalImage one, LocalImage other) {
    return one.source().compareTo(other.source()) <= 0 ? one : other;
  }
}
