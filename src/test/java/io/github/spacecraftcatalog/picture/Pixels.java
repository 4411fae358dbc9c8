package io.github.spacecraftcatalog.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures of nothing, in every format; made by a test, so that nobody's are kept here. */
public final class Pixels {

  private Pixels() {}

  public static byte[] jpeg(int width, int height) {
    return image("jpeg", width, height);
  }

  public static byte[] png(int width, int height) {
    return image("png", width, height);
  }

  static byte[] gif(int width, int height) {
    return image("gif", width, height);
  }

  private static byte[] image(String format, int width, int height) {
    try {
      var bytes = new ByteArrayOutputStream();
      var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      if (!ImageIO.write(pixels, format, bytes)) {
        throw new IllegalStateException("this Java writes no " + format);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG with EXIF data that say how the camera was held. */
  static byte[] turnedJpeg(int width, int height, int orientation, boolean little) {
    byte[] plain = jpeg(width, height);
    byte[] exif =
        little
            ? bytes("Exif\0\0II*\0\b\0\0\0\1\0\u0012\1\3\0\1\0\0\0" + (char) orientation + "\0\0\0")
            : bytes(
                "Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0" + (char) orientation + "\0\0");
    byte[] head = bytes("\u00ff\u00d8\u00ff\u00e1\0" + (char) (exif.length + 2));
    return joined(head, exif, Arrays.copyOfRange(plain, 2, plain.length));
  }

  /** The beginning of a lossy WebP. */
  static byte[] lossyWebp(int width, int height) {
    return bytes(
        "RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\u009d\1*" + little16(width) + little16(height));
  }

  /** The beginning of a lossless WebP. */
  static byte[] losslessWebp(int width, int height) {
    int bits = (width - 1) | (height - 1) << 14;
    return bytes("RIFF\0\0\0\0WEBPVP8L\0\0\0\0/" + little16(bits & 0xffff) + little16(bits >>> 16));
  }

  /** The beginning of an extended WebP. */
  static byte[] extendedWebp(int width, int height) {
    return bytes(
        "RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0"
            + little16(width - 1)
            + "\0"
            + little16(height - 1)
            + "\0");
  }

  /** The beginning of an AVIF. */
  static byte[] avif() {
    return bytes("\0\0\0 ftypavif\0\0\0\0avifmif1miaf");
  }

  public static byte[] bytes(String characters) {
    return characters.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String little16(int number) {
    return "" + (char) (number & 0xff) + (char) (number >> 8 & 0xff);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
