package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.url.SitePath;

/** Tells how to get from the page that shows a document to another place in the site. */
@FunctionalInterface
public interface LinkResolver {

  /**
   * The address to write, such as {@code ../spacecraft/}; a query or fragment may be put behind it.
   */
  String href(SitePath target);
}
