package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where Markdown files go in the site. */
final class ContentPaths {

  /** The introduction on the home page; not a page of its own. */
  static final String HOME = "home.md";

  private ContentPaths() {}

  /**
   * The page of a Markdown file.
   *
   * @param relative its path within the content folder; nothing in it may be {@code .} or {@code
   *     ..}
   * @return empty when a folder's or the file's name has no letter or digit that can be part of an
   *     address
   */
  static Optional<SitePath> ofMarkdown(String relative) {
    if (relative.equals(HOME)) {
      return Optional.of(SitePath.HOME);
    }
    String stem = relative.substring(0, relative.length() - ".md".length());
    List<String> segments = new ArrayList<>(Arrays.asList(stem.split("/", -1)));
    if (segments.get(segments.size() - 1).toLowerCase(Locale.ROOT).equals("index")) {
      segments.remove(segments.size() - 1);
    }
    SitePath path = SitePath.HOME;
    for (String segment : segments) {
      String name = SitePath.isValid(segment) ? segment : Slug.of(segment);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      path = path.page(name);
    }
    return Optional.of(path);
  }
}
