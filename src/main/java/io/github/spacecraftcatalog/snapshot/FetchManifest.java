package io.github.spacecraftcatalog.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The file that {@code fetch} writes beside the captures that it saves. It tells where they come
 * from and is no capture itself. A capture that happens to have its name is one all the same: the
 * content decides.
 */
public final class FetchManifest {

  private static final String NAME = "snapshot.json";
  private static final String MARK = "manifest";
  private static final String KIND = "catalog fetch 1";

  private static final Pattern START =
      Pattern.compile("\\s*\\{\\s*\"" + MARK + "\"\\s*:\\s*\"" + KIND + "\"[\\s\\S]*");

  private static final int GLANCE = 200;

  private FetchManifest() {}

  /** Its name. */
  public static String name() {
    return NAME;
  }

  /** Its first member, which no answer of the source has. */
  public static String mark() {
    return MARK;
  }

  /** What the first member says. */
  public static String kind() {
    return KIND;
  }

  /** Whether a file is one. One that cannot be read is not, and whoever reads it will say why. */
  static boolean isOne(Path file) {
    if (!file.getFileName().toString().equals(NAME)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String start = new String(bytes.readNBytes(GLANCE), StandardCharsets.UTF_8);
      return START.matcher(start).matches();
    } catch (IOException e) {
      return false;
    }
  }
}
