package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;

/** Where an address leads. */
sealed interface Destination {

  /**
   * A file of the site.
   *
   * @param path the file
   * @param fragment the id of an element in it; empty for the file as a whole
   */
  record Inside(SitePath path, String fragment) implements Destination {}

  /** A page of another site, or somebody to write to. */
  record Outside() implements Destination {}

  /** Data within the address itself. */
  record Embedded() implements Destination {}

  /**
   * Nowhere.
   *
   * @param rule what it breaks
   * @param problem what is wrong, as the end of a sentence that starts with the address
   */
  record Nowhere(Rule rule, String problem) implements Destination {}
}
