package io.github.spacecraftcatalog.picture;

import java.util.Optional;

/** Sizes that stand at the same place in every file of a format. */
final class PlainSizes {

  private PlainSizes() {}

  /** PNG: the first chunk is the header. */
  static Optional<PixelSize> ofPng(Bytes bytes) {
    return bytes.has("IHDR", 12)
        ? Optional.of(new PixelSize(bytes.big32(16), bytes.big32(20)))
        : Optional.empty();
  }

  /** GIF: the logical screen. */
  static Optional<PixelSize> ofGif(Bytes bytes) {
    return Optional.of(new PixelSize(bytes.little16(6), bytes.little16(8)));
  }
}
