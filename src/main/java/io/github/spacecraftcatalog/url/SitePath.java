package io.github.spacecraftcatalog.url;

/**
 * A place in the site, relative to its root: {@code "spacecraft/408-progress-8/"} for a page,
 * {@code "robots.txt"} for a file, {@code ""} for the home page.
 *
 * <p>Segments are limited to characters that mean the same in an address and in every file system,
 * so nothing ever needs to be escaped, and no segment can climb out of the site.
 *
 * @param value the path without a leading slash; a page ends in a slash or is empty
 */
public record SitePath(String value) implements Comparable<SitePath> {

  /** The home page. */
  public static final SitePath HOME = new SitePath("");

  /** Checks the characters; throws {@link IllegalArgumentException} for others. */
  public SitePath {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a site path: " + value);
    }
  }

  /** Whether a text can be a site path. */
  public static boolean isValid(String value) {
    int start = 0;
    while (start < value.length()) {
      int slash = value.indexOf('/', start);
      int end = slash < 0 ? value.length() : slash;
      if (!isSegment(value, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isSegment(String value, int start, int end) {
    boolean onlyDots = true;
    for (int i = start; i < end; i++) {
      char c = value.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && c != '.' && c != '_' && c != '-') {
        return false;
      }
      onlyDots &= c == '.';
    }
    return end > start && !(onlyDots && end - start <= 2);
  }

  /** The page below this page: {@code "spacecraft/"} and {@code "page-2"}. */
  public SitePath page(String segment) {
    return new SitePath(value + segment + "/");
  }

  /** The file below this page: {@code "assets/"} and {@code "site.css"}. */
  public SitePath file(String name) {
    return new SitePath(value + name);
  }

  /** Whether this is a page, written as the {@code index.html} of its folder. */
  public boolean isPage() {
    return value.isEmpty() || value.endsWith("/");
  }

  /** The file that holds this place, relative to the site's folder. */
  public String fileName() {
    return isPage() ? value + "index.html" : value;
  }

  /**
   * What leads from here to the root, to be put before another path: {@code "../../"} two levels
   * down, {@code "./"} at the root itself.
   */
  public String toRoot() {
    int depth = 0;
    for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
      depth++;
    }
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  /**
   * What leads here from a page.
   *
   * @param page the page
   */
  public String from(SitePath page) {
    return value.startsWith(page.value)
        ? value.substring(page.value.length())
        : page.toRoot() + value;
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "/" + value;
  }
}
