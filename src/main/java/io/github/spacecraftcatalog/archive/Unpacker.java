package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;

/**
 * Hands out the captures in a file: the file itself, what is in its gzip data, or the entries of a
 * {@code .zip}, {@code .tar} or {@code .tar.gz}, which may be gzipped again. What a file is, is
 * told by its content, never by its name. Nothing is unpacked before it is read, nothing is kept,
 * and nothing is written.
 */
public final class Unpacker {

  private static final String UNPACK_ONCE = "is packed twice: unpack it once";

  private final SeekableByteChannel file;
  private final ArchiveLimits limits;
  private final EntryHandler handler;

  private Unpacker(SeekableByteChannel file, ArchiveLimits limits, EntryHandler handler) {
    this.file = file;
    this.limits = limits;
    this.handler = handler;
  }

  /**
   * Reads one file.
   *
   * @param file the file, which stays open; a zip archive cannot be understood but from its end
   * @param handler takes the captures, and what is wrong with the file
   * @throws IOException when the disk fails
   */
  public static void unpack(SeekableByteChannel file, EntryHandler handler) throws IOException {
    unpack(file, ArchiveLimits.STANDARD, handler);
  }

  /** Reads one file within other limits. */
  static void unpack(SeekableByteChannel file, ArchiveLimits limits, EntryHandler handler)
      throws IOException {
    try {
      limits.checkFile(file.size());
      new Unpacker(file, limits, handler).unpack();
    } catch (DamagedException e) {
      handler.report("", e.rule(), e.sentence());
    }
  }

  private void unpack() throws IOException {
    var bytes = new BufferedInputStream(new ChannelSlice(file, 0, file.size()));
    switch (Packing.of(bytes)) {
      case NONE -> handler.entry("", new MeteredStream(bytes));
      case GZIP -> unpackGzip(bytes);
      case TAR -> TarArchive.read(bytes, limits, handler);
      case ZIP -> ZipArchive.read(file, limits, handler);
      case UNSUPPORTED -> throw unsupported();
    }
  }

  private void unpackGzip(InputStream packed) throws IOException {
    try (var gzip = new GzipStream(packed)) {
      var bytes = new BufferedInputStream(gzip);
      switch (Packing.of(bytes)) {
        case NONE -> handOutWhole("", new MeteredStream(bytes, limits.ofCapture()), handler);
        case TAR -> TarArchive.read(bytes, limits, handler);
        default -> throw new DamagedException(Rule.COMPRESSION, UNPACK_ONCE);
      }
      reportTrailingBytes(gzip, "", handler);
    }
  }

  /**
   * Hands out an entry of an archive.
   *
   * @param content the entry as it is in the archive
   * @param archive what the archive may still unpack to, which {@code content} counts against
   */
  static void handOut(
      String path,
      InputStream content,
      Allowance archive,
      ArchiveLimits limits,
      EntryHandler handler)
      throws IOException {
    var bytes = new BufferedInputStream(content);
    switch (Packing.of(bytes)) {
      case NONE -> handOutWhole(path, new MeteredStream(bytes, limits.ofCapture()), handler);
      case GZIP -> handOutGzip(path, bytes, archive, limits, handler);
      case TAR, ZIP -> throw nested();
      case UNSUPPORTED -> throw unsupported();
    }
  }

  private static void handOutGzip(
      String path,
      InputStream packed,
      Allowance archive,
      ArchiveLimits limits,
      EntryHandler handler)
      throws IOException {
    try (var gzip = new GzipStream(packed)) {
      var bytes = new BufferedInputStream(new MeteredStream(gzip, archive));
      switch (Packing.of(bytes)) {
        case NONE -> handOutWhole(path, new MeteredStream(bytes, limits.ofCapture()), handler);
        case TAR, ZIP -> throw nested();
        default -> throw new DamagedException(Rule.COMPRESSION, UNPACK_ONCE);
      }
      reportTrailingBytes(gzip, path, handler);
    }
  }

  /** Reads on where the reader stops early: what is packed shows at its end whether it is whole. */
  private static void handOutWhole(String path, MeteredStream bytes, EntryHandler handler)
      throws IOException {
    handler.entry(path, bytes);
    if (!bytes.hasFailed()) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void reportTrailingBytes(GzipStream gzip, String path, EntryHandler handler) {
    if (gzip.hasTrailingBytes()) {
      handler.report(path, Rule.TRAILING_TEXT, "bytes after the end of the gzip data are left out");
    }
  }

  private static DamagedException nested() {
    return new DamagedException(
        Rule.ARCHIVE_ENTRY, "is an archive in an archive: unpack the outer one once");
  }

  private static DamagedException unsupported() {
    return new DamagedException(
        Rule.COMPRESSION,
        "is packed in a way that this program does not read: use .zip, .tar.gz or .gz");
  }
}
