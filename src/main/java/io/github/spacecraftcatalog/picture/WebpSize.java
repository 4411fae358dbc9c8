package io.github.spacecraftcatalog.picture;

import java.util.Optional;

/** The size in a WebP file, whose first chunk has one of three forms (RFC 9649). */
final class WebpSize {

  private WebpSize() {}

  static Optional<PixelSize> of(Bytes bytes) {
    if (bytes.has("VP8X", 12)) {
      return Optional.of(new PixelSize(bytes.little24(24) + 1, bytes.little24(27) + 1));
    }
    if (bytes.has("VP8L", 12) && bytes.at(20) == 0x2f) {
      int width = bytes.little16(21) & 0x3fff;
      int height = bytes.little24(22) >> 6 & 0x3fff;
      return Optional.of(new PixelSize(width + 1, height + 1));
    }
    boolean startsFrame = bytes.at(23) == 0x9d && bytes.at(24) == 0x01 && bytes.at(25) == 0x2a;
    return bytes.has("VP8 ", 12) && startsFrame
        ? Optional.of(new PixelSize(bytes.little16(26) & 0x3fff, bytes.little16(28) & 0x3fff))
        : Optional.empty();
  }
}
