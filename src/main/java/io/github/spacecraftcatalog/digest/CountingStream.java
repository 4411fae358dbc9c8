package io.github.spacecraftcatalog.digest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written through it. Used by one thread. */
public final class CountingStream extends FilterOutputStream {

  private long bytes;

  /** Writes on to another stream. */
  public CountingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    bytes++;
    out.write(one);
  }

  @Override
  public void write(byte[] some, int offset, int length) throws IOException {
    bytes += length;
    out.write(some, offset, length);
  }

  /** How many bytes were written. */
  public long bytes() {
    return bytes;
  }
}
