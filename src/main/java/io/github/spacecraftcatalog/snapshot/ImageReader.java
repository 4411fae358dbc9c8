package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.WebAddress;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads an image with its licence. An image is a value of the record that shows it, not a record of
 * its own: the source gives the same image other addresses on its development host.
 */
final class ImageReader {

  /** The source's licence for "nobody has entered one". */
  private static final int UNKNOWN_LICENSE = 1;

  private ImageReader() {}

  static Optional<Image> read(JsonNode node, ValuePlace place) throws MalformedValueException {
    Values.require(node.isObject(), node, "an object");
    Optional<Integer> id = member(node, "id", Values::count, place);
    Optional<WebAddress> url = member(node, "image_url", Values::webAddress, place);
    if (url.isEmpty()) {
      throw new MalformedValueException(Rule.WEB_ADDRESS, "the image has no usable image_url");
    }
    return Optional.of(
        new Image(
            id.orElse(0),
            member(node, "name", Values::line, place),
            url.get(),
            member(node, "thumbnail_url", Values::webAddress, place),
            member(node, "credit", Values::line, place),
            member(node, "license", ImageReader::license, place)));
  }

  private static Optional<License> license(JsonNode node, ValuePlace place)
      throws MalformedValueException {
    Values.require(node.isObject(), node, "an object");
    int id = member(node, "id", Values::count, place).orElse(0);
    Optional<String> name = member(node, "name", Values::line, place);
    if (id == UNKNOWN_LICENSE || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new License(id, name.get(), member(node, "link", Values::webAddress, place)));
  }

  private static <T> Optional<T> member(
      JsonNode object, String name, ValueReader<T> reader, ValuePlace place) {
    JsonNode node = object.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    ValuePlace here = place.member(name);
    try {
      return reader.read(node, here);
    } catch (MalformedValueException e) {
      here.report(e.rule(), e.sentence());
      return Optional.empty();
    }
  }
}
