package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.LittleEndian.u16;
import static io.github.spacecraftcatalog.archive.LittleEndian.u32;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a zip archive, entry by entry in the order of its directory.
 *
 * <p>What the directory says counts, as it does for every program that unpacks; an entry whose own
 * header says something else was made to look different to different programs, and is refused.
 * {@link java.util.zip.ZipFile} compares neither this nor checksums, gives no sign of links, and
 * refuses a whole archive for one encrypted entry; {@link java.util.zip.ZipInputStream} does not
 * know the directory; other libraries build the whole directory, however large, before a limit can
 * act, and leave out the rest of one that is damaged in the middle. The packed data itself is the
 * platform's matter here too.
 */
final class ZipArchive {

  private static final long RECORD = 0x02014b50;
  private static final long LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  private final SeekableByteChannel file;
  private final ZipDirectory directory;
  private final ArchiveEntries entries;

  /** Where the data of each entry starts and ends. */
  private final NavigableMap<Long, Long> used = new TreeMap<>();

  private ZipArchive(SeekableByteChannel file, ZipDirectory directory, ArchiveEntries entries) {
    this.file = file;
    this.directory = directory;
    this.entries = entries;
  }

  /**
   * Hands out the entries.
   *
   * @throws DamagedException when the archive cannot be read any further
   * @throws IOException when the disk fails
   */
  static void read(SeekableByteChannel file, ArchiveLimits limits, EntryHandler handler)
      throws IOException {
    ZipDirectory directory = ZipDirectory.of(file).orElseThrow(ZipArchive::damaged);
    limits.checkEntries(directory.entries());
    new ZipArchive(file, directory, new ArchiveEntries(limits, handler)).read();
  }

  private void read() throws IOException {
    var records =
        new BufferedInputStream(new ChannelSlice(file, directory.start(), directory.end()));
    for (long i = 0; i < directory.entries() && !entries.isLimitPassed(); i++) {
      ZipRecord entry = next(records);
      Optional<String> path = entries.admit(entry.name(), entry.kind());
      if (path.isPresent()) {
        read(entry, path.get());
      }
    }
    entries.finish();
  }

  private static ZipRecord next(InputStream records) throws IOException {
    byte[] fixed = required(records, ZipRecord.FIXED);
    if (u32(fixed, 0) != RECORD) {
      throw damaged();
    }
    byte[] name = required(records, u16(fixed, 28));
    byte[] extra = required(records, u16(fixed, 30));
    required(records, u16(fixed, 32));
    return ZipRecord.of(fixed, name, extra);
  }

  private static byte[] required(InputStream bytes, int length) throws IOException {
    byte[] read = bytes.readNBytes(length);
    if (read.length < length) {
      throw damaged();
    }
    return read;
  }

  private void read(ZipRecord entry, String path) throws IOException {
    try (var data = new ZipData(data(entry), entry)) {
      entries.handOut(path, entries.metered(data));
    } catch (DamagedException e) {
      entries.report(path, e.rule(), e.sentence());
    }
  }

  private InputStream data(ZipRecord entry) throws IOException {
    long position = entry.position();
    if (position < 0 || position > directory.start()) {
      throw damaged();
    }
    var header = new ChannelSlice(file, position, directory.start());
    byte[] fixed = required(header, LOCAL_LENGTH);
    if (u32(fixed, 0) != LOCAL_HEADER) {
      throw damaged();
    }
    byte[] name = required(header, u16(fixed, 26));
    if (!EntryName.of(name).equals(entry.name()) || u16(fixed, 8) != entry.method()) {
      throw contradictory();
    }
    long start = position + LOCAL_LENGTH + name.length + u16(fixed, 28);
    if (entry.packedSize() < 0 || entry.packedSize() > directory.start() - start) {
      throw damaged();
    }
    long end = start + entry.packedSize();
    claim(position, end);
    return new ChannelSlice(file, start, end);
  }

  /** A bomb lets many entries have the same bytes. */
  private void claim(long start, long end) throws DamagedException {
    var before = used.lowerEntry(end);
    if (before != null && before.getValue() > start) {
      throw contradictory();
    }
    used.put(start, end);
  }

  private static DamagedException damaged() {
    return new DamagedException(
        Rule.COMPRESSION, "the zip archive is damaged or was cut off: save it again");
  }

  private static DamagedException contradictory() {
    return new DamagedException(
        Rule.COMPRESSION, "the zip archive contradicts itself here: pack the captures anew");
  }
}
