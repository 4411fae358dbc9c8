package io.github.spacecraftcatalog.capture;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Anything else is a fault. */
final class DecodingReader extends Reader {

  private static final int BUFFER = 1 << 16;

  /** No character: every one of them can stand in a text. */
  private static final int NONE = -1;

  private final InputStream bytes;
  private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
  private final Charset charset;
  private final CharsetDecoder decoder;
  private long offset;
  private int line = 1;
  private boolean atEnd;
  private int secondHalf = NONE;

  /** Reads the byte order mark, if there is one; a text with zero bytes has to have one. */
  DecodingReader(InputStream bytes) throws IOException {
    this.bytes = bytes;
    while (in.remaining() < 3 && !atEnd) {
      fill();
    }
    if (in.remaining() > 1 && (in.get(0) == 0) != (in.get(1) == 0)) {
      throw new FaultyTextException(
          new CaptureException(
              Rule.ENCODING, "is UTF-16 or UTF-32 without a byte order mark: save it as UTF-8"));
    }
    this.charset = charset();
    this.decoder = charset.newDecoder();
  }

  private Charset charset() {
    int first = in.remaining() < 2 ? 0 : (in.get(0) & 0xff) << 8 | (in.get(1) & 0xff);
    if (first == 0xefbb && in.remaining() > 2 && (in.get(2) & 0xff) == 0xbf) {
      skip(3);
    } else if (first == 0xfeff || first == 0xfffe) {
      skip(2);
    }
    return first == 0xfeff ? UTF_16BE : first == 0xfffe ? UTF_16LE : UTF_8;
  }

  private void skip(int mark) {
    in.position(mark);
    offset = mark;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (secondHalf != NONE) {
      target[from] = (char) secondHalf;
      secondHalf = NONE;
      return 1;
    }
    return length == 1 ? readOne(target, from) : readSeveral(target, from, length);
  }

  private int readSeveral(char[] target, int from, int length) throws IOException {
    var out = CharBuffer.wrap(target, from, length);
    while (true) {
      int before = in.position();
      CoderResult result = decoder.decode(in, out, atEnd);
      offset += in.position() - before;
      int decoded = out.position() - from;
      if (result.isError()) {
        countLines(target, from, decoded);
        throw new FaultyTextException(fault());
      }
      if (decoded > 0) {
        countLines(target, from, decoded);
        return decoded;
      }
      if (atEnd) {
        return -1;
      }
      fill();
    }
  }

  /** A character of two halves needs room for both: the second one is kept for the next time. */
  private int readOne(char[] target, int from) throws IOException {
    char[] both = new char[2];
    int count = readSeveral(both, 0, 2);
    if (count < 1) {
      return count;
    }
    target[from] = both[0];
    secondHalf = count == 2 ? both[1] : NONE;
    return 1;
  }

  private void fill() throws IOException {
    in.compact();
    int count = bytes.read(in.array(), in.position(), in.remaining());
    atEnd = count < 0;
    in.position(in.position() + Math.max(0, count)).flip();
  }

  private void countLines(char[] target, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (target[i] == '\n') {
        line++;
      }
    }
  }

  private CaptureException fault() {
    String sentence = "byte " + offset + " is not " + charset.name() + ": save the file as UTF-8";
    return new CaptureException(Rule.ENCODING, line, 0, sentence);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
