package io.github.spacecraftcatalog.content;

import java.util.List;
import java.util.Optional;

/**
 * All that was written by hand.
 *
 * @param settings what holds for the whole site
 * @param home the introduction on the home page
 * @param pages the pages, each with a path of its own, by path
 * @param files what is published as it is, by path
 */
public record SiteContent(
    SiteSettings settings,
    Optional<Document> home,
    List<ContentPage> pages,
    List<ContentFile> files) {

  /** Copies the lists. */
  public SiteContent {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
  }
}
