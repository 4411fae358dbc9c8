package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * One page of a table that can be sorted.
 *
 * @param table the rows
 * @param summary the order, and which rows these are
 * @param pages the page navigation, with gaps where it would be a wall of numbers; empty when there
 *     is one page only
 * @param previous the page before
 * @param next the page after
 */
public record ListingView(
    TableView table,
    String summary,
    List<PageStep> pages,
    Optional<String> previous,
    Optional<String> next) {

  /** A step of the page navigation. */
  public sealed interface PageStep {}

  /**
   * A numbered page.
   *
   * @param number its number, counted from 1
   * @param href where it is
   * @param current whether it is this one
   */
  public record PageLink(int number, String href, boolean current) implements PageStep {}

  /** Pages that are left out between two others. */
  public record Gap() implements PageStep {}
}
