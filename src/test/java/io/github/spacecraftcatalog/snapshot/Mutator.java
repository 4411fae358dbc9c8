package io.github.spacecraftcatalog.snapshot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.spacecraftcatalog.snapshot.JsonSpans.Span;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes files at random: the same seed makes the same changes. */
final class Mutator {

  private static final List<String> TOKENS =
      List.of(
          "\"results\"",
          "\"results\":[",
          "\"id\":1",
          "\"id\":null",
          "\"name\":\"\"",
          "null",
          "true",
          "{}",
          "[]",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "0",
          "-0",
          "1e400",
          "1e999999999",
          "123456789012345678901234567890",
          "-1",
          "0.1",
          "NaN",
          "\\ud800",
          "\\udc00",
          "\\u0000",
          "\0",
          "\n",
          "\r",
          "\u00ff\u00fe",
          "\u00fe\u00ff",
          "\u00ef\u00bb\u00bf",
          "\u00c0\u0080",
          "\u00ed\u00a0\u0080",
          "<pre>",
          "</pre>",
          "<html>",
          "<!--",
          "<li>",
          "class=\"response-info\"",
          "HTTP 200 OK\n\n",
          "GET /2.3.0/spacecraft/\n",
          "\u001f\u008b\u0008",
          "PK\u0003\u0004",
          "PK\u0001\u0002",
          "PK\u0005\u0006",
          "ustar",
          "P1D",
          "-P1D",
          "P0003DT00H",
          "2024-02-30",
          "\"spacecraft_config\":",
          "\"in_use\":",
          "\"agency\":",
          "\"family\":",
          "\"parent\":",
          "\"detail\":\"x\"",
          "\"launch\":",
          "\"rocket\":",
          "\"net\":",
          "\"docking_location\":",
          "\"currently_docked\":",
          "\"space_station_target\":");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "3.5",
          "1e400",
          "12345678901234567890",
          "\"\"",
          "\"x\"",
          "\"\\ud800\"",
          "\"FRA,ITA\"",
          "\"3 m\"",
          "\"P1D\"",
          "\"2020-01-01\"",
          "[]",
          "[null]",
          "[1]",
          "[[]]",
          "[{}]",
          "{}",
          "{\"id\":1}",
          "{\"id\":1,\"name\":\"x\"}",
          "[{\"id\":1}]");

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** One of the files, changed a few times. */
  byte[] mutate(List<byte[]> files) {
    byte[] bytes = any(files);
    boolean inBytes = random.nextInt(4) == 0;
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes = inBytes ? inBytes(bytes, files) : inValues(bytes);
    }
    return random.nextInt(20) == 0 ? CaptureFixture.gzip(bytes) : bytes;
  }

  private byte[] inBytes(byte[] bytes, List<byte[]> files) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 << random.nextInt(10)));
    return switch (random.nextInt(8)) {
      case 0 -> flip(bytes);
      case 1 -> replace(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
      case 2 -> replace(bytes, from, to, new byte[0]);
      case 3 -> replace(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 4 -> replace(bytes, from, bytes.length, tail(any(files)));
      case 5 -> replace(bytes, from, bytes.length, new byte[0]);
      case 6 -> replace(bytes, from, from, any(TOKENS).getBytes(ISO_8859_1));
      default -> replace(bytes, from, to, any(TOKENS).getBytes(ISO_8859_1));
    };
  }

  private byte[] flip(byte[] bytes) {
    byte[] flipped = bytes.clone();
    if (bytes.length > 0) {
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] tail(byte[] bytes) {
    return Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
  }

  /** What is no JSON at all has no values, and loses some bytes instead. */
  private byte[] inValues(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    List<Span> spans = JsonSpans.of(text);
    if (spans.isEmpty()) {
      return flip(bytes);
    }
    Span at = any(spans);
    Span other = any(spans);
    String value = text.substring(at.value(), at.to());
    String member = text.substring(at.from(), at.to());
    String changed =
        switch (random.nextInt(7)) {
          case 0 -> "";
          case 1 -> member + "," + member;
          case 2 -> member + "," + text.substring(other.from(), other.to());
          case 3 -> name(text, at) + text.substring(other.value(), other.to());
          case 4 -> name(text, at) + nested(value);
          default -> name(text, at) + any(VALUES);
        };
    return (text.substring(0, at.from()) + changed + text.substring(at.to())).getBytes(ISO_8859_1);
  }

  private static String name(String text, Span at) {
    return text.substring(at.from(), at.value());
  }

  /** A value in itself, as a member where it is an object. */
  private String nested(String value) {
    String nested = value;
    int depth = 1 + random.nextInt(value.length() > 1000 ? 3 : 50);
    String member = any(List.of("parent", "spacecraft_config", "agency", "x", "launch", "family"));
    for (int i = 0; i < depth; i++) {
      nested =
          value.startsWith("{") && value.length() > 2
              ? "{\"" + member + "\":" + nested + "," + value.substring(1)
              : "[" + nested + "]";
    }
    return nested;
  }

  private static byte[] replace(byte[] bytes, int from, int to, byte[] by) {
    var out = new ByteArrayOutputStream(bytes.length + by.length);
    out.write(bytes, 0, from);
    out.writeBytes(by);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
