package io.github.spacecraftcatalog.output;

import io.github.spacecraftcatalog.url.SitePath;

/**
 * A file of the finished site.
 *
 * @param path its place; a page stands for the {@code index.html} of its folder
 * @param body what it holds
 */
public record SiteFile(SitePath path, Body body) {

  /** Its name relative to the site's folder, with {@code /}. */
  String name() {
    return path.fileName();
  }
}
