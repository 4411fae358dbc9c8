package io.github.spacecraftcatalog.picture;

import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.ImageVariant;
import io.github.spacecraftcatalog.model.ImageVariant.Ground;
import io.github.spacecraftcatalog.model.WebAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which picture a file belongs to, by its name. */
final class ImageNames {

  /**
   * The source's number of the picture, and the width of this size of it: {@code 1849-640.jpeg}.
   */
  private static final Pattern NUMBERED = Pattern.compile("([1-9]\\d{0,8})(?:-\\d{1,5})?\\.[^.]+");

  private final Map<String, Map<String, Owner>> byName = new HashMap<>();
  private final Map<String, Image> byNumber = new HashMap<>();

  /** The names of these pictures. */
  ImageNames(Collection<Image> images) {
    images.forEach(this::add);
  }

  /**
   * What a file is.
   *
   * @param image the picture
   * @param part which form of it
   */
  record Owner(Image image, ImagePart part) {}

  /** The pictures that a file of this name can belong to: none, one, or several. */
  List<Owner> owners(String fileName) {
    Map<String, Owner> named = byName.get(AddressNames.composed(fileName));
    if (named != null) {
      return List.copyOf(named.values());
    }
    Matcher numbered = NUMBERED.matcher(fileName);
    Image image = numbered.matches() ? byNumber.get(numbered.group(1)) : null;
    return image == null ? List.of() : List.of(new Owner(image, ImagePart.WHOLE));
  }

  private void add(Image image) {
    if (image.id() > 0) {
      byNumber.put(Integer.toString(image.id()), image);
    }
    add(image.url(), new Owner(image, ImagePart.WHOLE));
    image.thumbnail().ifPresent(url -> add(url, new Owner(image, ImagePart.THUMBNAIL)));
    for (ImageVariant variant : image.variants()) {
      if (variant.suits(Ground.LIGHT)) {
        add(variant.url(), new Owner(image, ImagePart.FOR_LIGHT));
      } else if (variant.suits(Ground.DARK)) {
        add(variant.url(), new Owner(image, ImagePart.FOR_DARK));
      } else if (variant.width().isPresent()) {
        add(variant.url(), new Owner(image, ImagePart.WHOLE));
      }
    }
  }

  /** Some have the same address for picture and thumbnail: it is the picture then. */
  private void add(WebAddress address, Owner owner) {
    AddressNames.of(address)
        .forEach(
            name ->
                byName
                    .computeIfAbsent(name, any -> new LinkedHashMap<>())
                    .putIfAbsent(owner.image().identity(), owner));
  }
}
