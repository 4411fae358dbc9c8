package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Makes sure that no two pages in a list of search results look the same. */
final class Titles {

  private final Map<String, SitePath> pages = new HashMap<>();

  /** Reads the title of a page, unless search engines are told to leave it out. */
  void add(Document page, SitePath path, Faults faults) {
    String title = page.title();
    if (title.isEmpty() || isUnlisted(page)) {
      return;
    }
    SitePath earlier = pages.putIfAbsent(title, path);
    if (earlier != null) {
      faults.report(
          Rule.PAGE_TITLE,
          "has the title \"" + title + "\", as " + earlier + " has; tell them apart");
    }
  }

  private static boolean isUnlisted(Document page) {
    return !page.select("meta[name=robots][content*=noindex]").isEmpty();
  }
}
