package io.github.spacecraftcatalog.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an archive's entry. It is only ever shown, never written to a disk. Still a name that
 * would lead out of a folder was made to harm somebody, and its archive is not to be trusted.
 *
 * @param text as the archive has it; what is not UTF-8 is replaced
 * @param isText whether it is UTF-8
 */
record EntryName(String text, boolean isText) {

  /** What would drive a terminal, break a line or turn the direction of writing around. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

  /** How much of a name is shown. */
  private static final int SHOWN = 80;

  static EntryName of(byte[] bytes) {
    try {
      return new EntryName(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), true);
    } catch (CharacterCodingException e) {
      return new EntryName(new String(bytes, UTF_8), false);
    }
  }

  /** Why no entry may have this name; empty when it may. */
  Optional<String> fault(ArchiveLimits limits) {
    if (text.codePointCount(0, text.length()) > limits.path()) {
      return Optional.of(
          "has a path of more than " + limits.path() + " characters, the limit of a path");
    }
    if (text.isEmpty()) {
      return Optional.of("has no name");
    }
    if (!isText) {
      return Optional.of("has a name that is not UTF-8");
    }
    if (CONTROLS.matcher(text).find()) {
      return Optional.of("has control characters in its name");
    }
    if (text.contains("\\")) {
      return Optional.of("has a backslash in its name");
    }
    if (text.startsWith("/")) {
      return Optional.of("has a path from the root");
    }
    if (DRIVE.matcher(text).find()) {
      return Optional.of("has a path from a drive");
    }
    return segments().contains("..")
        ? Optional.of("has a path that leads out of the archive")
        : Optional.empty();
  }

  /** The way to the entry, without what leads nowhere: {@code ./a//b.json} is {@code a/b.json}. */
  String path() {
    return String.join("/", segments());
  }

  boolean isFolder() {
    return text.endsWith("/") || path().isEmpty();
  }

  /** Hidden files, what macOS adds, and notes that people keep beside their captures. */
  boolean isIgnored() {
    return segments().stream().anyMatch(name -> name.startsWith("."))
        || path().startsWith("__MACOSX/")
        || text.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private List<String> segments() {
    return Arrays.stream(text.split("/"))
        .filter(name -> !name.isEmpty() && !name.equals("."))
        .toList();
  }

  /** The beginning of the name, with nothing in it that cannot be seen. */
  String shown() {
    boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
    String start = isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…" : text;
    return CONTROLS
        .matcher(start)
        .replaceAll(control -> "\\\\u" + HexFormat.of().toHexDigits(control.group().charAt(0)));
  }
}
