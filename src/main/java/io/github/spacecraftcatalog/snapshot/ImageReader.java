package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.ImageVariant;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an image with its licence. An image is a value of the record that shows it, not a record of
 * its own: the source gives the same image other addresses on its development host.
 */
final class ImageReader {

  /** The source's licence for "nobody has entered one". */
  private static final int UNKNOWN_LICENSE = 1;

  private ImageReader() {}

  static Optional<Image> read(JsonValue value, ValuePlace place) throws MalformedValueException {
    Members image = Members.of(value, place);
    Optional<Integer> id = image.read("id", Values::count);
    if (!image.object().has("image_url")) {
      throw new MalformedValueException(Rule.WEB_ADDRESS, "the image has no image_url");
    }
    Optional<WebAddress> url = image.read("image_url", Values::webAddress);
    if (url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Image(
            id.orElse(0),
            image.read("name", Values::line),
            url.get(),
            image.read("thumbnail_url", Values::webAddress),
            image.read("variants", ImageReader::variants).orElse(List.of()),
            image.read("credit", Values::line),
            image.read("license", ImageReader::license)));
  }

  /** Before version 2.3 an image was no more than its address. */
  static Optional<Image> ofAddress(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Values.webAddress(value, place).map(url -> Image.at(0, url));
  }

  /** The variants that can be used; what is wrong with one takes nothing from the others. */
  private static Optional<List<ImageVariant>> variants(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    Values.require(value instanceof JsonArray, value, "an array");
    var variants = new ArrayList<ImageVariant>();
    List<JsonValue> elements = ((JsonArray) value).elements();
    for (int i = 0; i < elements.size(); i++) {
      ValuePlace here = place.member(Integer.toString(i));
      try {
        variant(Members.of(elements.get(i), here)).ifPresent(variants::add);
      } catch (MalformedValueException e) {
        here.report(e.rule(), e.sentence());
      }
    }
    return Optional.of(List.copyOf(variants));
  }

  private static Optional<ImageVariant> variant(Members variant) throws MalformedValueException {
    if (!variant.object().has("image_url")) {
      throw new MalformedValueException(Rule.WEB_ADDRESS, "the variant has no image_url");
    }
    int id = variant.read("id", Values::count).orElse(0);
    String type = variant.line("type", "name").orElse("");
    return variant
        .read("image_url", Values::webAddress)
        .map(url -> new ImageVariant(id, type, url));
  }

  private static Optional<License> license(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    Members license = Members.of(value, place);
    int id = license.read("id", Values::count).orElse(0);
    Optional<String> name = license.read("name", Values::line);
    if (id == UNKNOWN_LICENSE || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new License(id, name.get(), license.read("link", Values::webAddress)));
  }
}
