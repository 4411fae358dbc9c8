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
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .mapToObj(c -> UNDIVIDED.getOrDefault(c, Character.toString(c)))
            .collect(Collectors.joining());
    String slug = plain.replaceAll("['’`]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
    return slug.substring(0, Math.min(slug.length(), MAX_LENGTH)).replaceAll("-$", "");
  }
}
