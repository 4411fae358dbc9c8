package io.github.spacecraftcatalog.capture;

import java.io.IOException;
import java.io.Reader;

/**
 * A text that starts within a piece that was read already, and remembers what was read of it last:
 * what stands around a fault decides what to say of it.
 */
final class RecentText extends Reader {

  /** More than a parser reads at once, so that the place it stopped at is always remembered. */
  private static final int REMEMBERED = 1 << 14;

  private final String head;
  private final Reader rest;
  private char[] recent = new char[4 * REMEMBERED];
  private int recentLength;
  private int headOffset;
  private long recentStart;

  RecentText(String head, Reader rest) {
    this.head = head;
    this.rest = rest;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    int count = readOn(target, from, length);
    if (count > 0) {
      remember(target, from, count);
    }
    return count;
  }

  private int readOn(char[] target, int from, int length) throws IOException {
    int left = head.length() - headOffset;
    if (left == 0) {
      return rest.read(target, from, length);
    }
    int count = Math.min(left, length);
    head.getChars(headOffset, headOffset + count, target, from);
    headOffset += count;
    return count;
  }

  private void remember(char[] target, int from, int count) {
    if (recentLength + count > recent.length) {
      int forgotten = Math.max(0, recentLength - REMEMBERED);
      char[] kept = new char[Math.max(recent.length, REMEMBERED + count)];
      System.arraycopy(recent, forgotten, kept, 0, recentLength - forgotten);
      recent = kept;
      recentLength -= forgotten;
      recentStart += forgotten;
    }
    System.arraycopy(target, from, recent, recentLength, count);
    recentLength += count;
  }

  /**
   * What stands at an offset, up to a length, also where nobody has read it yet; empty at the end
   * of the text, and where it is forgotten.
   *
   * @throws IOException when the text cannot be read on
   */
  String at(long offset, int length) throws IOException {
    if (offset < recentStart) {
      return "";
    }
    char[] more = new char[length];
    while (recentStart + recentLength < offset + length && read(more, 0, length) >= 0) {
      // Reading remembers.
    }
    int from = (int) Math.min(recentLength, offset - recentStart);
    return new String(recent, from, Math.min(recentLength - from, length));
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
