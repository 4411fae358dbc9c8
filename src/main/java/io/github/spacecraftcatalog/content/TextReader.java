package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads a text file of the content folder. */
final class TextReader {

  static final String CANNOT_BE_READ =
      "cannot be read; check that it exists and that you may read it";

  /** A page of a million characters is a mistake: a picture or a database with a wrong name. */
  static final int MAX_BYTES = 1 << 20;

  private final Diagnostics diagnostics;

  TextReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The text with {@code \n} as line end and without a byte order mark; empty when it cannot be
   * had, which was reported then.
   */
  Optional<String> read(SourceFile file) throws IOException {
    return bytes(file).flatMap(bytes -> decode(bytes, file)).flatMap(text -> filled(text, file));
  }

  private Optional<byte[]> bytes(SourceFile file) throws IOException {
    try {
      if (Files.size(file.file()) > MAX_BYTES) {
        diagnostics.report(
            Rule.UNREADABLE, Place.of(file.display()), "is larger than a page may be, 1 MiB");
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file.file()));
    } catch (FileSystemException e) {
      diagnostics.report(Rule.UNREADABLE, Place.of(file.display()), CANNOT_BE_READ);
      return Optional.empty();
    }
  }

  private Optional<String> decode(byte[] bytes, SourceFile file) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    String text = unified(chars.flip().toString());
    if (result.isError()) {
      report(file, text, text.length(), "is not UTF-8 from here on; save the file as UTF-8");
      return Optional.empty();
    }
    OptionalInt control = controlCharacter(text);
    if (control.isPresent()) {
      int at = control.getAsInt();
      String name = HexFormat.of().withUpperCase().toHexDigits(text.charAt(at));
      report(file, text, at, "holds the control character U+" + name + "; delete it");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String unified(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Neither YAML nor HTML allows these, not even escaped. */
  private static OptionalInt controlCharacter(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> Character.isISOControl(text.charAt(i)))
        .filter(i -> text.charAt(i) != '\n' && text.charAt(i) != '\t')
        .findFirst();
  }

  private void report(SourceFile file, String text, int at, String problem) {
    String before = text.substring(0, at);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    diagnostics.report(Rule.ENCODING, Place.at(file.display(), line, column), problem);
  }

  private Optional<String> filled(String text, SourceFile file) {
    if (text.isBlank()) {
      diagnostics.report(
          Rule.EMPTY_FILE,
          Place.at(file.display(), 1, 1),
          "is empty; write something into it or delete it");
      return Optional.empty();
    }
    return Optional.of(text);
  }
}
