package io.github.spacecraftcatalog.model;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another form of an image, under the same licence: on a clear ground, or in another size.
 *
 * @param id the source's number; 0 when it gives none
 * @param type what sets it apart, in the source's words: {@code transparent for dark background}
 * @param url the picture itself
 */
public record ImageVariant(int id, String type, WebAddress url) {

  /** {@code 640px}, {@code 1024w}, {@code 1280x720}; a mere number could mean anything. */
  private static final Pattern SIZE =
      Pattern.compile("([1-9]\\d{1,4})\\s*(?:px|w|[x×]\\s*[1-9]\\d{1,4}(?:\\s*px)?)");

  /** Its width in pixels, where its type says so. */
  public OptionalInt width() {
    Matcher size = SIZE.matcher(words());
    return size.matches() ? OptionalInt.of(Integer.parseInt(size.group(1))) : OptionalInt.empty();
  }

  /** Whether it is made to stand on this ground without a box of its own around it. */
  public boolean suits(Ground ground) {
    return words().startsWith("transparent for " + ground.word() + " background");
  }

  private String words() {
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** What a picture on a clear ground stands on. */
  public enum Ground {
    /** Paper by day. */
    LIGHT("light"),
    /** Paper by night. */
    DARK("dark");

    private final String word;

    Ground(String word) {
      this.word = word;
    }

    private String word() {
      return word;
    }
  }
}
