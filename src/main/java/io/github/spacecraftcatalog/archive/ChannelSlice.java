package io.github.spacecraftcatalog.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A part of a file. Several parts of one file can be read by turns. */
final class ChannelSlice extends BlockStream {

  private final SeekableByteChannel file;
  private final long end;
  private long position;

  /** Reads from one position up to, not including, another one; ends with the file. */
  ChannelSlice(SeekableByteChannel file, long start, long end) {
    this.file = file;
    this.position = start;
    this.end = end;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int wanted = (int) Math.min(length, end - position);
    if (wanted <= 0) {
      return -1;
    }
    file.position(position);
    int count = file.read(ByteBuffer.wrap(target, from, wanted));
    position += Math.max(0, count);
    return count;
  }
}
