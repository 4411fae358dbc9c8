package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.DraftSite;
import io.github.spacecraftcatalog.build.SourceKind;
import io.github.spacecraftcatalog.url.SitePath;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The site as it was after a change.
 *
 * @param number grows with every edition, also from one run of the program to the next
 * @param pages the number of the edition since which nothing but stylesheets has changed
 * @param made when
 * @param site the site
 */
record Edition(long number, long pages, Instant made, DraftSite site) {

  /** The first one of a run of the program. */
  static Edition first(Instant made, DraftSite site) {
    long number = made.toEpochMilli();
    return new Edition(number, number, made, site);
  }

  /**
   * The one after this.
   *
   * @param changed the kinds of sources of which something changed
   */
  Edition next(Instant made, DraftSite site, Set<SourceKind> changed) {
    boolean samePages =
        changed.equals(Set.of(SourceKind.ASSETS))
            && site.basePath().equals(this.site.basePath())
            && onlyStylesheetsDiffer(this.site.assets(), site.assets());
    return new Edition(number + 1, samePages ? pages : number + 1, made, site);
  }

  /** Whether nothing but stylesheets differs. */
  boolean hasPagesOf(Edition other) {
    return pages == other.pages;
  }

  private static boolean onlyStylesheetsDiffer(
      Map<String, SitePath> before, Map<String, SitePath> after) {
    return before.keySet().equals(after.keySet())
        && before.keySet().stream()
            .filter(name -> !Objects.equals(before.get(name), after.get(name)))
            .allMatch(name -> name.endsWith(".css"));
  }
}
