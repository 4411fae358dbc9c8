package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.LittleEndian.u16;
import static io.github.spacecraftcatalog.archive.LittleEndian.u32;
import static io.github.spacecraftcatalog.archive.LittleEndian.u64;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * Where the directory of a zip archive is.
 *
 * @param start its first byte
 * @param end the byte after its last one
 * @param entries how many entries it has
 */
record ZipDirectory(long start, long end, long entries) {

  private static final long END_RECORD = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final long LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final long WIDE_END_RECORD = 0x06064b50;
  private static final int WIDE_END_LENGTH = 56;

  /**
   * Finds the directory, from the end of the file.
   *
   * @return empty when there is none
   */
  static Optional<ZipDirectory> of(SeekableByteChannel file) throws IOException {
    long start = Math.max(0, file.size() - END_LENGTH - MAX_COMMENT);
    byte[] tail = new ChannelSlice(file, start, file.size()).readAllBytes();
    for (int at = tail.length - END_LENGTH; at >= 0; at--) {
      if (u32(tail, at) == END_RECORD && u16(tail, at + 20) == tail.length - at - END_LENGTH) {
        return of(file, tail, at, start + at);
      }
    }
    return Optional.empty();
  }

  private static Optional<ZipDirectory> of(
      SeekableByteChannel file, byte[] tail, int at, long position) throws IOException {
    boolean isPart =
        u16(tail, at + 4) != u16(tail, at + 6) || u16(tail, at + 8) != u16(tail, at + 10);
    if (at >= LOCATOR_LENGTH && u32(tail, at - LOCATOR_LENGTH) == LOCATOR) {
      return wide(file, u64(tail, at - LOCATOR_LENGTH + 8), position - LOCATOR_LENGTH);
    }
    long start = u32(tail, at + 16);
    return isPart ? Optional.empty() : of(start, u32(tail, at + 12), u16(tail, at + 10), position);
  }

  /** Of an archive with more or larger entries than the old fields have room for. */
  private static Optional<ZipDirectory> wide(SeekableByteChannel file, long position, long limit)
      throws IOException {
    if (position < 0 || position > limit - WIDE_END_LENGTH) {
      return Optional.empty();
    }
    byte[] end = new ChannelSlice(file, position, limit).readNBytes(WIDE_END_LENGTH);
    return end.length == WIDE_END_LENGTH && u32(end, 0) == WIDE_END_RECORD
        ? of(u64(end, 48), u64(end, 40), u64(end, 32), position)
        : Optional.empty();
  }

  private static Optional<ZipDirectory> of(long start, long length, long entries, long limit) {
    boolean isInside = start >= 0 && length >= 0 && start <= limit && length <= limit - start;
    return isInside && entries >= 0
        ? Optional.of(new ZipDirectory(start, start + length, entries))
        : Optional.empty();
  }
}
