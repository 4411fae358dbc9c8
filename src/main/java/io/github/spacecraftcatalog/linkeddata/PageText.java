package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.url.SitePath;
import java.util.List;

/**
 * What a page says of itself.
 *
 * @param name its name among all pages
 * @param description a sentence about it
 * @param trail the way to it from the home page, itself included; empty on the home page
 * @param downloads the files that it offers, which together are the catalog as data
 */
public record PageText(
    String name, String description, List<Step> trail, List<Download> downloads) {

  /** Copies the lists. */
  public PageText {
    trail = List.copyOf(trail);
    downloads = List.copyOf(downloads);
  }

  /**
   * A page on the way.
   *
   * @param name its name
   * @param path where it is
   */
  public record Step(String name, SitePath path) {}
}
