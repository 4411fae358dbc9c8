package io.github.spacecraftcatalog.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs files for tests. Files are given as path and text by turns. */
final class Archives {

  private Archives() {}

  static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] tar(String... files) throws IOException {
    return tar(TarArchiveOutputStream.LONGFILE_POSIX, files);
  }

  static byte[] tar(int longNames, String... files) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(packed, "UTF-8")) {
      out.setLongFileMode(longNames);
      out.setAddPaxHeadersForNonAsciiNames(longNames == TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < files.length; i += 2) {
        add(out, new TarArchiveEntry(files[i], true), files[i + 1].getBytes(UTF_8));
      }
    }
    return packed.toByteArray();
  }

  static byte[] tarOf(TarArchiveEntry entry, byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(packed, "UTF-8")) {
      add(out, entry, content);
    }
    return packed.toByteArray();
  }

  private static void add(TarArchiveOutputStream out, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  static byte[] zip(String... files) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipArchiveOutputStream(packed)) {
      for (int i = 0; i < files.length; i += 2) {
        add(out, new ZipArchiveEntry(files[i]), files[i + 1].getBytes(UTF_8));
      }
    }
    return packed.toByteArray();
  }

  static byte[] zipOf(ZipArchiveEntry entry, byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipArchiveOutputStream(packed)) {
      add(out, entry, content);
    }
    return packed.toByteArray();
  }

  /** An entry whose data stands in the archive as it is, with its size and checksum in front. */
  static ZipArchiveEntry stored(String path, byte[] content) {
    var entry = new ZipArchiveEntry(path);
    entry.setMethod(ZipArchiveEntry.STORED);
    entry.setSize(content.length);
    var checksum = new CRC32();
    checksum.update(content);
    entry.setCrc(checksum.getValue());
    return entry;
  }

  private static void add(ZipArchiveOutputStream out, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }
}
