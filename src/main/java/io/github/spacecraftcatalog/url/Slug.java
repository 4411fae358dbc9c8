package io.github.spacecraftcatalog.url;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The readable part of an address, made from a name. */
public final class Slug {

  /** Long enough for every name seen, short enough to be read in an address bar. */
  private static final int MAX_LENGTH = 80;

  /** Latin letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<Integer, String> UNDIVIDED =
      Map.of(
          (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d",
          (int) 'ł', "l", (int) 'ı', "i", (int) 'þ', "th", (int) 'ð', "d");

  private static final String APOSTROPHES = "'’`";

  private Slug() {}

  /**
   * Whether a name is ASCII and no longer than a slug may be: its slug is then found by lower case,
   * leaving out apostrophes and joining what is left by hyphens, as the site's scripts do.
   */
  public static boolean isPlain(String name) {
    return name.length() <= MAX_LENGTH && name.chars().allMatch(c -> c < 0x80);
  }

  /**
   * The slug of a name: lower-case ASCII letters and digits in groups joined by single hyphens.
   * {@code "Georges Lemaître ATV"} gives {@code "georges-lemaitre-atv"}. Empty when the name has no
   * letter or digit that can be written in ASCII.
   */
  public static String of(String name) {
    boolean isAscii = name.chars().allMatch(c -> c < 0x80);
    String slug = joined(isAscii ? name.toLowerCase(Locale.ROOT) : plain(name));
    return slug.substring(0, Math.min(slug.length(), MAX_LENGTH)).replaceAll("-$", "");
  }

  /** A name in lower case, its letters taken apart and without marks. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .mapToObj(c -> UNDIVIDED.getOrDefault(c, Character.toString(c)))
        .collect(Collectors.joining());
  }

  /** Letters and digits, with a hyphen wherever something else than apostrophes is between them. */
  private static String joined(String plain) {
    var slug = new StringBuilder(plain.length());
    boolean isApart = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(isApart && slug.length() > 0 ? "-" : "").append(c);
        isApart = false;
      } else if (APOSTROPHES.indexOf(c) < 0) {
        isApart = true;
      }
    }
    return slug.toString();
  }
}
