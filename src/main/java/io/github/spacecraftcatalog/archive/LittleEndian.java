package io.github.spacecraftcatalog.archive;

/** Numbers without sign, lowest byte first, as zip has them. */
final class LittleEndian {

  private LittleEndian() {}

  static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  static long u32(byte[] bytes, int at) {
    return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
  }

  /** Of eight bytes; negative when the number is too large to mean anything. */
  static long u64(byte[] bytes, int at) {
    return u32(bytes, at) | u32(bytes, at + 4) << 32;
  }
}
