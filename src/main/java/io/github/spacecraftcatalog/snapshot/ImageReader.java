package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.WebAddress;
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
            image.read("credit", Values::line),
            image.read("license", ImageReader::license)));
  }

  /** Before version 2.3 an image was no more than its address. */
  static Optional<Image> ofAddress(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Values.webAddress(value, place)
        .map(
            url ->
                new Image(
                    0,
                    Optional.empty(),
                    url,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
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
