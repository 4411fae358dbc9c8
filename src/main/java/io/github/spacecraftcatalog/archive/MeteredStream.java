package io.github.spacecraftcatalog.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Counts the bytes that are read. Does not close what it reads from. */
final class MeteredStream extends BlockStream {

  private final InputStream bytes;
  private final List<Allowance> allowances;

  MeteredStream(InputStream bytes, Allowance... allowances) {
    this.bytes = bytes;
    this.allowances = List.of(allowances);
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int count = bytes.read(target, from, length);
    for (Allowance allowance : allowances) {
      allowance.take(Math.max(0, count));
    }
    return count;
  }
}
