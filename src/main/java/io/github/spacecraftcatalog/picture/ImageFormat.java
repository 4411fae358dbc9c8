package io.github.spacecraftcatalog.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The formats that every browser shows as a picture and as nothing else. SVG is not among them: it
 * can hold scripts.
 */
enum ImageFormat {
  JPEG("\\.(?:jpe?g|jpe|jfif)"),
  PNG("\\.png"),
  WEBP("\\.webp"),
  GIF("\\.gif"),
  AVIF("\\.avif");

  /** As many as JPEG can have along a side; browsers show no more of any format. */
  private static final int MOST_PIXELS = 65_535;

  private final Pattern ending;

  ImageFormat(String ending) {
    this.ending = Pattern.compile(".*" + ending, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** The ending of published files. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How large the picture is; empty when its content does not say so where it should. */
  Optional<PixelSize> size(byte[] content) {
    var bytes = new Bytes(content);
    Optional<PixelSize> size =
        switch (this) {
          case JPEG -> JpegSize.of(bytes);
          case PNG -> PlainSizes.ofPng(bytes);
          case WEBP -> WebpSize.of(bytes);
          case GIF -> PlainSizes.ofGif(bytes);
          // It stands in several tables, which describe parts of the picture as well.
          case AVIF -> Optional.empty();
        };
    return size.filter(ImageFormat::isPossible);
  }

  private static boolean isPossible(PixelSize size) {
    return size.width() > 0
        && size.height() > 0
        && size.width() <= MOST_PIXELS
        && size.height() <= MOST_PIXELS;
  }

  /** Whether the size can be read, as far as a format has it where it is looked for. */
  boolean isWhole(byte[] content) {
    return this == AVIF || size(content).isPresent();
  }

  /** What a file's name says that it is. */
  static Optional<ImageFormat> named(String fileName) {
    return Arrays.stream(values())
        .filter(format -> format.ending.matcher(fileName).matches())
        .findFirst();
  }

  /** What a file's first bytes say that it is. */
  static Optional<ImageFormat> of(byte[] content) {
    return Arrays.stream(values()).filter(format -> format.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, 32), ISO_8859_1);
    return switch (this) {
      case JPEG -> start.startsWith("\u00ff\u00d8\u00ff");
      case PNG -> start.startsWith("\u0089PNG\r\n\u001a\n");
      case WEBP -> start.startsWith("RIFF") && start.startsWith("WEBP", 8);
      case GIF -> start.startsWith("GIF87a") || start.startsWith("GIF89a");
      case AVIF -> start.startsWith("ftyp", 4) && (start.indexOf("avif", 8) > 0);
    };
  }
}
