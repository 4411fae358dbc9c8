package io.github.spacecraftcatalog.render;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;

/** A text in UTF-8 with marks in it: control characters for which something else is to stand. */
final class MarkedBytes {

  private final byte[] bytes;

  /** Where the marks are. */
  private final int[] places;

  private MarkedBytes(byte[] bytes, int[] places) {
    this.bytes = bytes;
    this.places = places;
  }

  /**
   * A text, in which the characters below a limit are marks.
   *
   * @param bytes nobody may change them any more
   */
  static MarkedBytes of(byte[] bytes, char limit) {
    int[] places =
        IntStream.range(0, bytes.length).filter(i -> bytes[i] > 0 && bytes[i] < limit).toArray();
    return new MarkedBytes(bytes, places);
  }

  /** How many marks there are. */
  int marks() {
    return places.length;
  }

  /** A mark. */
  char mark(int number) {
    return (char) bytes[places[number]];
  }

  /** Writes what stands between a mark and the one before it. */
  void writePieceBefore(int number, ByteArrayOutputStream out) {
    int begin = number == 0 ? 0 : places[number - 1] + 1;
    out.write(bytes, begin, places[number] - begin);
  }

  /** Writes what stands behind the last mark. */
  void writeRest(ByteArrayOutputStream out) {
    int begin = places.length == 0 ? 0 : places[places.length - 1] + 1;
    out.write(bytes, begin, bytes.length - begin);
  }
}
