package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.url.SitePath;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request, as far as it can name something in a site.
 *
 * @param value the path with its leading slash, decoded
 */
record RequestPath(String value) {

  /** As long as most servers take. */
  private static final int LONGEST = 8_000;

  /** Control characters, and slashes that are hidden from whoever looks for folders. */
  private static final Pattern HIDDEN = Pattern.compile("%(?:[01][0-9a-f]|7f|2f|5c)|\\\\");

  private static final Pattern CLIMBING = Pattern.compile("(?:^|/)(?:\\.|%2e){1,2}(?:/|$)");

  /** Why a path is refused. */
  enum Refusal {
    TOO_LONG(414, "the address is too long"),
    MALFORMED(400, "the address cannot name anything in a site");

    private final int status;
    private final String words;

    Refusal(int status, String words) {
      this.status = status;
      this.words = words;
    }

    int status() {
      return status;
    }

    String words() {
      return words;
    }
  }

  /** Why a path, as it was sent, cannot be answered. */
  static Optional<Refusal> refusal(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.of(Refusal.TOO_LONG);
    }
    String lower = raw.toLowerCase(Locale.ROOT);
    boolean malformed =
        !raw.startsWith("/") || HIDDEN.matcher(lower).find() || CLIMBING.matcher(lower).find();
    return malformed ? Optional.of(Refusal.MALFORMED) : Optional.empty();
  }

  /**
   * The file that is asked for below a base path, {@code ""} for that path itself.
   *
   * @return empty for what is outside, and for names that no file of a site has
   */
  Optional<String> below(String basePath) {
    if (!value.startsWith(basePath)) {
      return Optional.empty();
    }
    String rest = value.substring(basePath.length());
    return SitePath.isValid(rest) ? Optional.of(rest) : Optional.empty();
  }
}
