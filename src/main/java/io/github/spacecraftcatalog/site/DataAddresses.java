package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.url.SitePath;

/**
 * The addresses in a text for machines: in full where the site's is known, so that they hold
 * wherever the text is taken to, else relative to where it stands.
 *
 * @param plan the site
 * @param from the file or the page that they stand in
 */
public record DataAddresses(SitePlan plan, SitePath from) {

  /** The address of a place in the site. */
  public String of(SitePath target) {
    return plan.content()
        .settings()
        .baseUrl()
        .map(url -> url.resolve(target))
        .orElseGet(() -> from.toRoot() + target.value());
  }
}
