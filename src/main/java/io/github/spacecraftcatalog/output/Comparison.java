package io.github.spacecraftcatalog.output;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Compares what is written to it with a file, and keeps nothing. */
final class Comparison extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final InputStream file;
  private boolean same = true;
  private long bytes;

  /**
   * Opens the file.
   *
   * @throws IOException when it cannot be read
   */
  Comparison(Path file) throws IOException {
    this.file = new BufferedInputStream(Files.newInputStream(file), BUFFER);
  }

  @Override
  public void write(int one) throws IOException {
    bytes++;
    same = same && file.read() == (one & 0xff);
  }

  @Override
  public void write(byte[] some, int offset, int length) throws IOException {
    bytes += length;
    if (same) {
      byte[] expected = file.readNBytes(length);
      same = Arrays.equals(expected, 0, expected.length, some, offset, offset + length);
    }
  }

  /** Whether all that was written is all that the file holds; asked when all is written. */
  boolean isSame() throws IOException {
    return same && file.read() < 0;
  }

  /** How much was written. */
  long bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
