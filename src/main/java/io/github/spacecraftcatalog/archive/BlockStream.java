package io.github.spacecraftcatalog.archive;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is read in blocks; a single byte is a short block. */
abstract class BlockStream extends InputStream {

  private final byte[] single = new byte[1];

  @Override
  public final int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public abstract int read(byte[] target, int from, int length) throws IOException;
}
