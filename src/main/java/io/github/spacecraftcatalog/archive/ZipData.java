package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The unpacked bytes of an entry of a zip archive, compared with what the directory says. */
final class ZipData extends BlockStream {

  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final ZipRecord entry;
  private final InputStream bytes;
  private long size;

  /** Unpacks data; close it to give memory back. */
  ZipData(InputStream packed, ZipRecord entry) {
    this.entry = entry;
    this.bytes =
        entry.method() == ZipRecord.DEFLATED
            ? new InflaterInputStream(packed, inflater, 1 << 13)
            : packed;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int count = unpack(target, from, length);
    if (count > 0) {
      checksum.update(target, from, count);
      size += count;
    }
    boolean isAtEnd = count < 0;
    if (size > entry.size() || (isAtEnd && size < entry.size())) {
      throw damaged("its size is not that of the directory");
    }
    if (isAtEnd && checksum.getValue() != entry.checksum()) {
      throw damaged("its checksum is not that of the directory");
    }
    return count;
  }

  private int unpack(byte[] target, int from, int length) throws IOException {
    try {
      return bytes.read(target, from, length);
    } catch (EOFException e) {
      throw damaged("it ends too early");
    } catch (ZipException e) {
      throw damaged(Optional.ofNullable(e.getMessage()).orElse("invalid data"));
    }
  }

  private static DamagedException damaged(String how) {
    return new DamagedException(
        Rule.COMPRESSION, "the zip data is damaged (" + how + "), save it again");
  }

  @Override
  public void close() {
    inflater.end();
  }
}
