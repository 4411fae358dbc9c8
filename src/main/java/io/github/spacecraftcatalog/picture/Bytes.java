package io.github.spacecraftcatalog.picture;

/** The content of a file as numbers; behind its end there are zeros, so that none is a fault. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Bytes(byte[] content) {

  int at(int index) {
    return index >= 0 && index < content.length ? content[index] & 0xff : 0;
  }

  /** Two bytes, the more significant one first. */
  int big16(int index) {
    return at(index) << 8 | at(index + 1);
  }

  /** Four bytes, the most significant one first; negative beyond 31 bits. */
  int big32(int index) {
    return big16(index) << 16 | big16(index + 2);
  }

  /** Two bytes, the less significant one first. */
  int little16(int index) {
    return at(index) | at(index + 1) << 8;
  }

  /** Three bytes, the least significant one first. */
  int little24(int index) {
    return little16(index) | at(index + 2) << 16;
  }

  /** Whether this ASCII text stands at a place. */
  boolean has(String text, int index) {
    for (int i = 0; i < text.length(); i++) {
      if (at(index + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
