package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes the gzip wrapping (RFC 1952) off a file that has one. */
final class Gzip {

  /**
   * A hundred times the largest page of the API. A file that unpacks to more is a mistake or a
   * trap, and would take the memory of the whole build.
   */
  private static final int MAX_UNPACKED = 1 << 26;

  private Gzip() {}

  static byte[] unpack(byte[] bytes) throws CaptureException {
    return unpack(bytes, MAX_UNPACKED);
  }

  /** Unpacks up to a number of bytes; what is not zipped has no limit. */
  static byte[] unpack(byte[] bytes, int limit) throws CaptureException {
    if (!isGzip(bytes)) {
      return bytes;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(limit);
      if (in.read() >= 0) {
        throw new CaptureException(
            Rule.COMPRESSION, "unpacks to more than " + (limit >> 20) + " MiB");
      }
      return unpacked;
    } catch (EOFException e) {
      throw new CaptureException(
          Rule.COMPRESSION, "the gzip data ends too early: the file was cut off, save it again");
    } catch (ZipException e) {
      throw new CaptureException(
          Rule.COMPRESSION, "the gzip data is damaged (" + e.getMessage() + "), save it again");
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }
}
