package io.github.spacecraftcatalog.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Counts the bytes that are read. Does not close what it reads from. */
final class MeteredStream extends BlockStream {

  private final InputStream bytes;
  private final List<Allowance> allowances;
  private boolean failed;

  MeteredStream(InputStream bytes, Allowance... allowances) {
    this.bytes = bytes;
    this.allowances = List.of(allowances);
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    try {
      int count = bytes.read(target, from, length);
      for (Allowance allowance : allowances) {
        allowance.take(Math.max(0, count));
      }
      return count;
    } catch (DamagedException e) {
      failed = true;
      throw e;
    }
  }

  /** Whether a reader was told that what it reads is damaged. */
  boolean hasFailed() {
    return failed;
  }
}
