package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;

/** What a link or picture in Markdown refers to. */
sealed interface LinkTarget {

  /**
   * A place in the site.
   *
   * @param path the page or file
   * @param suffix query and fragment as they are put behind the path
   */
  record Internal(SitePath path, String suffix) implements LinkTarget {}

  /**
   * An element of the same page.
   *
   * @param suffix the fragment with its {@code #}
   */
  record SamePage(String suffix) implements LinkTarget {}

  /**
   * A page outside of the site.
   *
   * @param address absolute and in ASCII
   */
  record Web(String address) implements LinkTarget {}

  /**
   * Somebody to write to.
   *
   * @param address with its {@code mailto:}, in ASCII
   */
  record Mail(String address) implements LinkTarget {}

  /**
   * Nothing that can be linked.
   *
   * @param rule what it breaks
   * @param problem what is wrong, as the end of a sentence that starts with the reference
   */
  record Broken(Rule rule, String problem) implements LinkTarget {}
}
