package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;

/**
 * Takes the faults of one file.
 *
 * @param path the file
 * @param diagnostics where they go
 */
record Faults(SitePath path, Diagnostics diagnostics) {

  void report(Rule rule, String message) {
    diagnostics.report(rule, Place.of(path.toString()), message);
  }
}
