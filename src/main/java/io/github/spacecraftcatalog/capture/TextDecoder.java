package io.github.spacecraftcatalog.capture;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/** Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  static String decode(byte[] bytes) throws CaptureException {
    Charset charset = charset(bytes);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var decoder = charset.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notDecodable(charset, in.position(), out.flip());
    }
    out.flip();
    boolean marked = out.hasRemaining() && out.charAt(0) == BYTE_ORDER_MARK;
    return (marked ? out.subSequence(1, out.length()) : out).toString();
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return switch (first) {
      case 0xfeff -> UTF_16BE;
      case 0xfffe -> UTF_16LE;
      default -> UTF_8;
    };
  }

  private static CaptureException notDecodable(Charset charset, int offset, CharBuffer before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String sentence = "byte " + offset + " is not " + charset.name() + ": save the file as UTF-8";
    return new CaptureException(Rule.ENCODING, line, 0, sentence);
  }
}
