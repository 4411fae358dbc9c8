package io.github.spacecraftcatalog.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The block in front of an entry of a tar archive, as POSIX (ustar), GNU and version 7 of Unix have
 * it.
 *
 * @param name the path, folders included
 * @param size how many bytes follow
 * @param type what the entry is
 */
record TarHeader(EntryName name, long size, char type) {

  /** Bytes of a block, which everything in an archive is filled up to. */
  static final int BLOCK = 512;

  private static final int NAME = 100;
  private static final int SIZE = 124;
  private static final int TIME = 136;
  private static final int CHECKSUM = 148;
  private static final int TYPE = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;

  /** The end of the prefix where an older program, star, keeps times behind it. */
  private static final int STAR_TIMES = 476;

  private static final int STAR_MAGIC = 508;
  private static final String POSIX = "ustar\0";
  private static final String GNU = "ustar  \0";

  /** Whether a file that starts with these bytes is a tar archive, though perhaps a damaged one. */
  static boolean isTar(byte[] head) {
    return has(head, MAGIC, POSIX)
        || has(head, MAGIC, GNU)
        || (head.length == BLOCK && isWhole(head));
  }

  /** Reads a block; empty when it is no header, or a damaged one. */
  static Optional<TarHeader> of(byte[] block) {
    OptionalLong size = number(block, SIZE, TIME);
    if (size.isEmpty() || !isWhole(block)) {
      return Optional.empty();
    }
    return Optional.of(
        new TarHeader(EntryName.of(path(block)), size.getAsLong(), (char) (block[TYPE] & 0xff)));
  }

  /** The name, with the folders in front of it that POSIX keeps apart. */
  private static byte[] path(byte[] block) {
    byte[] name = text(block, 0, NAME);
    int end = has(block, STAR_MAGIC, "tar\0") ? STAR_TIMES : PREFIX + 155;
    if (!has(block, MAGIC, POSIX) || block[PREFIX] == 0) {
      return name;
    }
    var path = new ByteArrayOutputStream();
    path.writeBytes(text(block, PREFIX, end));
    path.write('/');
    path.writeBytes(name);
    return path.toByteArray();
  }

  private static byte[] text(byte[] block, int start, int limit) {
    int end = start;
    while (end < limit && block[end] != 0) {
      end++;
    }
    return Arrays.copyOfRange(block, start, end);
  }

  /** The sum of all bytes, its own counted as blanks. Some old programs added them with signs. */
  private static boolean isWhole(byte[] block) {
    long unsigned = 0;
    long signed = 0;
    for (int i = 0; i < BLOCK; i++) {
      byte value = i >= CHECKSUM && i < TYPE ? (byte) ' ' : block[i];
      unsigned += value & 0xff;
      signed += value;
    }
    OptionalLong sum = number(block, CHECKSUM, TYPE);
    return sum.isPresent() && (sum.getAsLong() == unsigned || sum.getAsLong() == signed);
  }

  /** A number in octal digits, or in bytes where they were too few; empty when it is neither. */
  private static OptionalLong number(byte[] block, int start, int end) {
    if ((block[start] & 0x80) != 0) {
      return binary(Arrays.copyOfRange(block, start, end));
    }
    String digits = new String(text(block, start, end), ISO_8859_1).strip();
    if (digits.isEmpty()) {
      return OptionalLong.of(0);
    }
    return digits.matches("[0-7]{1,20}")
        ? OptionalLong.of(Long.parseLong(digits, 8))
        : OptionalLong.empty();
  }

  private static OptionalLong binary(byte[] bytes) {
    bytes[0] &= 0x7f;
    var number = new BigInteger(1, bytes);
    return number.bitLength() < Long.SIZE
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }

  private static boolean has(byte[] block, int start, String text) {
    return block.length >= start + text.length()
        && new String(block, start, text.length(), ISO_8859_1).equals(text);
  }
}
