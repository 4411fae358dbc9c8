package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.LittleEndian.u16;
import static io.github.spacecraftcatalog.archive.LittleEndian.u32;
import static io.github.spacecraftcatalog.archive.LittleEndian.u64;

import java.util.Arrays;

/**
 * What the directory of a zip archive says of an entry.
 *
 * @param name the path
 * @param flags bits that say how it was packed
 * @param method how its data is packed
 * @param checksum the CRC-32 of its unpacked bytes
 * @param packedSize bytes in the archive
 * @param size bytes when unpacked
 * @param position where its local header is
 * @param mode what kind of file it is on Unix; 0 when it comes from elsewhere
 */
record ZipRecord(
    EntryName name,
    int flags,
    int method,
    long checksum,
    long packedSize,
    long size,
    long position,
    int mode) {

  /** Bytes in front of the name. */
  static final int FIXED = 46;

  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final int UNIX = 3;
  private static final int MACOS = 19;
  private static final int ENCRYPTED = 1;
  private static final int PATCH = 1 << 5;
  private static final int ZIP64 = 1;

  /** The fields that were too small have this value, and are larger in an extra field. */
  private static final long ELSEWHERE = 0xffffffffL;

  /**
   * Puts a record together.
   *
   * @param fixed the bytes in front of the name
   * @param name the name
   * @param extra what follows the name
   */
  static ZipRecord of(byte[] fixed, byte[] name, byte[] extra) {
    byte[] wide = zip64(extra);
    int at = 0;
    long size = u32(fixed, 24);
    if (size == ELSEWHERE && wide.length >= at + 8) {
      size = u64(wide, at);
      at += 8;
    }
    long packedSize = u32(fixed, 20);
    if (packedSize == ELSEWHERE && wide.length >= at + 8) {
      packedSize = u64(wide, at);
      at += 8;
    }
    long position = u32(fixed, 42);
    if (position == ELSEWHERE && wide.length >= at + 8) {
      position = u64(wide, at);
    }
    boolean hasMode = fixed[5] == UNIX || fixed[5] == MACOS;
    return new ZipRecord(
        EntryName.of(name),
        u16(fixed, 8),
        u16(fixed, 10),
        u32(fixed, 16),
        packedSize,
        size,
        position,
        hasMode ? u16(fixed, 40) : 0);
  }

  private static byte[] zip64(byte[] extra) {
    int at = 0;
    while (at + 4 <= extra.length) {
      int end = at + 4 + u16(extra, at + 2);
      if (u16(extra, at) == ZIP64 && end <= extra.length) {
        return Arrays.copyOfRange(extra, at + 4, end);
      }
      at = end;
    }
    return new byte[0];
  }

  EntryKind kind() {
    return switch (mode & 0xf000) {
      case 0x4000 -> EntryKind.FOLDER;
      case 0, 0x8000 -> content();
      case 0xa000 -> EntryKind.LINK;
      default -> EntryKind.DEVICE;
    };
  }

  private EntryKind content() {
    if ((flags & ENCRYPTED) != 0) {
      return EntryKind.refused("is encrypted: pack the captures without a password");
    }
    if ((method != STORED && method != DEFLATED) || (flags & PATCH) != 0) {
      return EntryKind.refused(
          "is packed with method " + method + ", which this program does not read: use deflate");
    }
    return EntryKind.FILE;
  }
}
