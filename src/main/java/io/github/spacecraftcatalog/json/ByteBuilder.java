package io.github.spacecraftcatalog.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are added one after the other. Used by one thread. */
final class ByteBuilder {

  private static final int INDENT = 2;

  private byte[] bytes;
  private int size;

  /** With room for so many, and for more when they come. */
  ByteBuilder(int room) {
    bytes = new byte[room];
  }

  /** Adds a character of ASCII. */
  void append(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
  }

  /** Adds a text of ASCII. */
  void append(String ascii) {
    append(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  /** Adds all bytes. */
  void append(byte[] from) {
    append(from, 0, from.length);
  }

  /** Adds a line end, and the indentation of the next line. */
  void appendLine(int depth) {
    int indentation = INDENT * depth;
    ensure(1 + indentation);
    bytes[size++] = '\n';
    Arrays.fill(bytes, size, size + indentation, (byte) ' ');
    size += indentation;
  }

  /** Adds the bytes between two places. */
  void append(byte[] from, int begin, int end) {
    ensure(end - begin);
    System.arraycopy(from, begin, bytes, size, end - begin);
    size += end - begin;
  }

  /** What was added; nothing may be added any more. */
  byte[] bytes() {
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
