package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.url.SiteUrl;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides the pages of a large site among several sitemaps (sitemaps.org). */
final class SitemapParts {

  /** The most that one sitemap may hold. */
  static final int MOST_PAGES = 50_000;

  private static final int MOST_BYTES = 50_000_000;

  /** What a page takes beside its address. */
  private static final int MARKUP = 100;

  private SitemapParts() {}

  /** Those of some files that search engines should list, by path. */
  static List<Page> listed(Collection<PlannedFile> files) {
    return files.stream()
        .filter(Page.class::isInstance)
        .map(Page.class::cast)
        .filter(Page::isListed)
        .sorted(Comparator.comparing(Page::path))
        .toList();
  }

  /**
   * The parts; none when one sitemap can hold all pages.
   *
   * @param pages the pages that are to be listed
   * @param most how many one sitemap may hold
   */
  static List<DataFile.SitemapPart> of(List<Page> pages, SiteUrl url, int most) {
    int longest =
        pages.stream().mapToInt(page -> url.resolve(page.path()).length()).max().orElse(0);
    int size = Math.min(most, MOST_BYTES / (longest + MARKUP));
    int parts = (pages.size() + size - 1) / size;
    return parts < 2
        ? List.of()
        : IntStream.range(0, parts)
            .mapToObj(i -> new DataFile.SitemapPart(i + 1, part(pages, i * size, size)))
            .toList();
  }

  private static List<Page> part(List<Page> pages, int from, int size) {
    return pages.subList(from, Math.min(pages.size(), from + size));
  }
}
