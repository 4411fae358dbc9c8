package io.github.spacecraftcatalog.view;

import java.util.List;

/**
 * The search and the filters of the index of all spacecraft. Without scripts a filter leads to the
 * pages of the groups that it chooses from.
 *
 * @param action where it is answered
 * @param filters the filters
 */
public record FinderView(String action, List<Filter> filters) {

  /**
   * A filter.
   *
   * @param parameter its name in addresses
   * @param label its name on the page
   * @param choices what it chooses from; empty when only scripts can tell
   */
  public record Filter(String parameter, String label, List<Choice> choices) {}

  /**
   * A group that a filter chooses.
   *
   * @param link its page
   * @param count how many spacecraft it has; empty for a link to a page of choices
   */
  public record Choice(LinkView link, String count) {}
}
