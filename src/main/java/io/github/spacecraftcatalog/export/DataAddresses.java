package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;

/**
 * The addresses in a file for machines: in full where the site's is known, so that they hold
 * wherever the file is taken to, else relative to the file.
 *
 * @param plan the site
 * @param file where the file is
 */
record DataAddresses(SitePlan plan, SitePath file) {

  /** The address of a place in the site. */
  String of(SitePath target) {
    return plan.address(target, file);
  }

  /** The same as JSON. */
  JsonText json(SitePath target) {
    return new JsonText(of(target));
  }
}
