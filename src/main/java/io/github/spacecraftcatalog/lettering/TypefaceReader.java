package io.github.spacecraftcatalog.lettering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Reads a typeface that the program carries; the README beside it describes its lines. */
final class TypefaceReader {

  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> kerning = new HashMap<>();

  private TypefaceReader() {}

  static Typeface read(String resource) {
    var reader = new TypefaceReader();
    text(resource).lines().forEach(reader::add);
    return new Typeface(reader.glyphs, reader.kerning);
  }

  private void add(String line) {
    String[] fields = line.split(" ", 3);
    int number = Integer.parseInt(fields[1]);
    int plus = fields[0].indexOf('+');
    if (plus < 0) {
      glyphs.put(hex(fields[0]), new Glyph(number, fields.length == 3 ? fields[2] : ""));
    } else {
      int first = hex(fields[0].substring(0, plus));
      kerning
          .computeIfAbsent(first, any -> new HashMap<>())
          .put(hex(fields[0].substring(plus + 1)), number);
    }
  }

  static String fingerprint(String... resources) {
    var sum = new CRC32();
    for (String resource : resources) {
      sum.update(bytes(resource));
    }
    return Long.toHexString(sum.getValue());
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }

  private static String text(String resource) {
    return new String(bytes(resource), UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = TypefaceReader.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program carries no " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
