package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a tar archive from its beginning to its end, a block at a time.
 *
 * <p>The format is a header in front of each file; a page of code reads it. The libraries for it
 * keep long names and properties without a limit, call themselves again for each of them until the
 * stack overflows, and take an archive that was cut off between two entries for a whole one.
 */
final class TarArchive {

  private final InputStream archive;
  private final ArchiveLimits limits;
  private final ArchiveEntries entries;
  private TarProperties properties = TarProperties.NONE;

  /** What is left of the current entry, without what it is filled up with. */
  private long left;

  private int filling;
  private boolean isBroken;

  private TarArchive(InputStream archive, ArchiveLimits limits, EntryHandler handler) {
    this.limits = limits;
    this.entries = new ArchiveEntries(limits, handler);
    this.archive = entries.metered(archive);
  }

  /**
   * Hands out the entries.
   *
   * @throws DamagedException when the archive cannot be read any further
   * @throws IOException when the disk fails
   */
  static void read(InputStream archive, ArchiveLimits limits, EntryHandler handler)
      throws IOException {
    new TarArchive(archive, limits, handler).read();
  }

  private void read() throws IOException {
    byte[] block = block();
    while (!isZero(block)) {
      readEntry(TarHeader.of(block).orElseThrow(TarArchive::damaged));
      if (isBroken || entries.isLimitPassed()) {
        // Reported where the entry broke off.
        return;
      }
      skipEntry();
      block = block();
    }
    readEnd();
    entries.finish();
  }

  private void readEntry(TarHeader header) throws IOException {
    start(header.size());
    switch (header.type()) {
      case 'L' -> properties = properties.withName(EntryName.of(withoutZeros(text())));
      case 'x', 'X' -> properties = properties.with(text()).orElseThrow(TarArchive::damaged);
      case 'K', 'g' -> {
        // The target of a link, or what is true of all entries: of no use here.
      }
      default -> {
        readFile(header);
        properties = TarProperties.NONE;
      }
    }
  }

  private void readFile(TarHeader header) throws IOException {
    EntryKind kind = kind(header.type());
    // Links, devices and folders have no content, whatever the size is meant to say.
    boolean hasContent = header.type() < '1' || header.type() > '6';
    start(hasContent ? properties.size().orElse(header.size()) : 0);
    Optional<String> path = entries.admit(properties.name().orElse(header.name()), kind);
    if (path.isPresent()) {
      entries.handOut(path.get(), new Content());
    }
  }

  private EntryKind kind(char type) {
    if (properties.isSparse()) {
      return special();
    }
    return switch (type) {
      case '0', '\0', '7' -> EntryKind.FILE;
      case '1', '2' -> EntryKind.LINK;
      case '3', '4', '6' -> EntryKind.DEVICE;
      case '5' -> EntryKind.FOLDER;
      default -> special();
    };
  }

  private static EntryKind special() {
    return EntryKind.refused("is no plain file but something that only tar knows: pack it anew");
  }

  private void start(long size) {
    left = size;
    filling = (int) (-size & (TarHeader.BLOCK - 1));
  }

  private byte[] text() throws IOException {
    limits.checkProperties(left);
    return new Content().readAllBytes();
  }

  private static byte[] withoutZeros(byte[] text) {
    int end = text.length;
    while (end > 0 && text[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(text, end);
  }

  private void skipEntry() throws IOException {
    new Content().transferTo(OutputStream.nullOutputStream());
    required(new byte[filling]);
  }

  private byte[] block() throws IOException {
    return required(new byte[TarHeader.BLOCK]);
  }

  private byte[] required(byte[] bytes) throws IOException {
    if (archive.readNBytes(bytes, 0, bytes.length) < bytes.length) {
      throw cutOff();
    }
    return bytes;
  }

  /** Reads on to the end, where a compressed archive tells whether it is whole. */
  private void readEnd() throws IOException {
    byte[] rest = new byte[1 << 13];
    boolean hasTrailingBytes = false;
    int count = archive.read(rest);
    while (count >= 0) {
      hasTrailingBytes |= !isZero(Arrays.copyOf(rest, count));
      count = archive.read(rest);
    }
    if (hasTrailingBytes) {
      entries.report("", Rule.TRAILING_TEXT, "bytes after the end of the archive are left out");
    }
  }

  private static boolean isZero(byte[] bytes) {
    for (byte value : bytes) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  private static DamagedException damaged() {
    return new DamagedException(
        Rule.COMPRESSION, "the tar archive is damaged: save it again, or pack it anew");
  }

  private static DamagedException cutOff() {
    return new DamagedException(
        Rule.COMPRESSION, "the tar archive ends too early: the file was cut off, save it again");
  }

  /** The rest of the current entry. */
  private final class Content extends BlockStream {

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (length == 0 || left == 0) {
        return length == 0 ? 0 : -1;
      }
      try {
        int count = archive.read(target, from, (int) Math.min(length, left));
        if (count < 0) {
          throw cutOff();
        }
        left -= count;
        return count;
      } catch (DamagedException e) {
        isBroken = true;
        throw e;
      }
    }
  }
}
