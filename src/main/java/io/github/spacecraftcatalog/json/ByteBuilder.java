package io.github.spacecraftcatalog.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are added one after the other. Used by one thread. */
final class ByteBuilder {

  private static final int USUAL_SIZE = 1 << 12;

  private byte[] bytes = new byte[USUAL_SIZE];
  private int size;

  /** Adds a character of ASCII. */
  void append(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
  }

  /** Adds a text of ASCII. */
  void append(String ascii) {
    byte[] added = ascii.getBytes(StandardCharsets.US_ASCII);
    append(added, 0, added.length);
  }

  /** Adds the bytes between two places. */
  void append(byte[] from, int begin, int end) {
    ensure(end - begin);
    System.arraycopy(from, begin, bytes, size, end - begin);
    size += end - begin;
  }

  /** A copy of what was added. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
