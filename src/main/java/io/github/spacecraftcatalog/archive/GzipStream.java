package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes the gzip wrapping (RFC 1952) off. {@link java.util.zip.GZIPInputStream} takes a second
 * member whose beginning is cut off, or that a stream does not announce as available, for nothing
 * at all, and so would lose records without a word.
 */
final class GzipStream extends BlockStream {

  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;
  private static final int DEFLATE = 8;

  private static final int HEADER_CHECKSUM = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xe0;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] input = new byte[1 << 13];
  private int position;
  private int limit;
  private State state = State.FIRST_MEMBER;
  private boolean hasTrailingBytes;

  private enum State {
    FIRST_MEMBER,
    IN_MEMBER,
    BETWEEN_MEMBERS,
    END
  }

  /** Reads gzip data; does not close what it reads from. */
  GzipStream(InputStream packed) {
    this.packed = packed;
  }

  /** Whether bytes that are no gzip data follow; known after the end has been read. */
  boolean hasTrailingBytes() {
    return hasTrailingBytes;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (state != State.END) {
      if (state != State.IN_MEMBER) {
        state = startMember() ? State.IN_MEMBER : State.END;
        continue;
      }
      int count = inflate(target, from, length);
      if (count > 0) {
        checksum.update(target, from, count);
        return count;
      }
      if (inflater.finished()) {
        endMember();
        state = State.BETWEEN_MEMBERS;
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int from, int length) throws IOException {
    if (inflater.needsInput()) {
      if (position == limit && !fill()) {
        throw cutOff();
      }
      inflater.setInput(input, position, limit - position);
      position = limit;
    }
    try {
      return inflater.inflate(target, from, length);
    } catch (DataFormatException e) {
      throw damaged(Optional.ofNullable(e.getMessage()).orElse("invalid data"));
    }
  }

  private boolean startMember() throws IOException {
    if (state == State.BETWEEN_MEMBERS && !hasNextMember()) {
      return false;
    }
    if (state == State.FIRST_MEMBER && !isMagic(required())) {
      throw damaged("Not in GZIP format");
    }
    header();
    inflater.reset();
    checksum.reset();
    return true;
  }

  /** Zeros may fill up the blocks of a tape; anything else that follows is left out. */
  private boolean hasNextMember() throws IOException {
    int first = next();
    while (first == 0) {
      first = next();
    }
    hasTrailingBytes = first >= 0 && !isMagic(first);
    return first >= 0 && !hasTrailingBytes;
  }

  private boolean isMagic(int first) throws IOException {
    return first == MAGIC_1 && required() == MAGIC_2;
  }

  private void header() throws IOException {
    checksum.reset();
    checksum.update(MAGIC_1);
    checksum.update(MAGIC_2);
    if (headerByte() != DEFLATE) {
      throw damaged("Unsupported compression method");
    }
    int flags = headerByte();
    if ((flags & RESERVED) != 0) {
      throw damaged("Unknown flags");
    }
    skipHeader(6);
    if ((flags & EXTRA) != 0) {
      skipHeader(headerByte() | headerByte() << 8);
    }
    if ((flags & NAME) != 0) {
      skipHeaderText();
    }
    if ((flags & COMMENT) != 0) {
      skipHeaderText();
    }
    long expected = checksum.getValue() & 0xffff;
    if ((flags & HEADER_CHECKSUM) != 0 && number(2) != expected) {
      throw damaged("Corrupt GZIP header");
    }
  }

  private void skipHeader(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      headerByte();
    }
  }

  private void skipHeaderText() throws IOException {
    while (headerByte() != 0) {
      // The name that the file once had says nothing.
    }
  }

  private int headerByte() throws IOException {
    int value = required();
    checksum.update(value);
    return value;
  }

  private void endMember() throws IOException {
    position -= inflater.getRemaining();
    boolean isWhole = number(4) == checksum.getValue();
    if (number(4) != (inflater.getBytesWritten() & 0xffffffffL) || !isWhole) {
      throw damaged("Corrupt GZIP trailer");
    }
  }

  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) required() << (8 * i);
    }
    return number;
  }

  private int required() throws IOException {
    int value = next();
    if (value < 0) {
      throw cutOff();
    }
    return value;
  }

  private int next() throws IOException {
    return position < limit || fill() ? input[position++] & 0xff : -1;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, packed.read(input, 0, input.length));
    return limit > 0;
  }

  private static DamagedException cutOff() {
    return new DamagedException(
        Rule.COMPRESSION, "the gzip data ends too early: the file was cut off, save it again");
  }

  private static DamagedException damaged(String how) {
    return new DamagedException(
        Rule.COMPRESSION, "the gzip data is damaged (" + how + "), save it again");
  }

  @Override
  public void close() {
    inflater.end();
  }
}
