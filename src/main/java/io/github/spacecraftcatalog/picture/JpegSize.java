package io.github.spacecraftcatalog.picture;

import java.util.Optional;

/**
 * The size in a JPEG file: that of its frame, turned where the camera says that it was held
 * upright, as a browser turns it.
 */
final class JpegSize {

  private static final int START_OF_SCAN = 0xda;
  private static final int APP1 = 0xe1;

  /** From here on, the values of EXIF's orientation swap width and height. */
  private static final int FIRST_TURNED = 5;

  private final Bytes bytes;
  private Optional<Boolean> turned = Optional.empty();

  private JpegSize(Bytes bytes) {
    this.bytes = bytes;
  }

  static Optional<PixelSize> of(Bytes bytes) {
    return new JpegSize(bytes).size();
  }

  /** Goes from segment to segment up to the frame, which comes before the picture's data. */
  private Optional<PixelSize> size() {
    int at = 2;
    while (bytes.at(at) == 0xff) {
      int marker = bytes.at(at + 1);
      if (marker == 0xff) {
        at++; // Any number of these may stand before a marker.
      } else if (isFrame(marker)) {
        return Optional.of(frame(at));
      } else if (marker == START_OF_SCAN || bytes.big16(at + 2) < 2) {
        return Optional.empty();
      } else {
        int end = at + 2 + bytes.big16(at + 2);
        if (turned.isEmpty() && marker == APP1 && bytes.has("Exif\0\0", at + 4)) {
          turned = Optional.of(isTurned(at + 10, end)); // a second one does not count
        }
        at = end;
      }
    }
    return Optional.empty();
  }

  private PixelSize frame(int at) {
    int height = bytes.big16(at + 5);
    int width = bytes.big16(at + 7);
    return turned.orElse(false) ? new PixelSize(height, width) : new PixelSize(width, height);
  }

  /** Start of frame, of any coding; between them are the tables DHT, JPG and DAC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** Whether the first directory of this TIFF header has an orientation that swaps the sides. */
  private boolean isTurned(int tiff, int end) {
    boolean little = bytes.has("II", tiff);
    int directory = tiff + (little ? bytes.little16(tiff + 4) : bytes.big16(tiff + 6));
    int entries = number(directory, little);
    for (int i = 0; i < entries && directory + 2 + 12 * i < end; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(entry, little) == 0x0112) {
        int orientation = number(entry + 8, little);
        return orientation >= FIRST_TURNED && orientation <= 8;
      }
    }
    return false;
  }

  private int number(int at, boolean little) {
    return little ? bytes.little16(at) : bytes.big16(at);
  }
}
