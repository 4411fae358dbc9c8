package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Lazy;
import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.catalog.SpacecraftRanks;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Spacecraft in pages of a table, in each order that is worth a page of its own. A listing of
 * {@value #ROWS_PER_PAGE} spacecraft is the largest page of the source's API too.
 *
 * @param path where it is in the default order
 * @param size how many spacecraft it lists
 * @param sortable whether it has a page for every order
 */
public record Listing(SitePath path, int size, boolean sortable) {

  /** Rows of a full page. */
  public static final int ROWS_PER_PAGE = 100;

  /**
   * Beyond this size a group's listing is there by name only, as the number of pages would grow
   * with the square of the catalog; the index of all spacecraft has every order.
   */
  private static final int MOST_SORTED = 1_000;

  /** The listing of all spacecraft. */
  public static Listing ofAll(SitePath path, int size) {
    return new Listing(path, size, true);
  }

  /** The listing of a group's members. */
  public static Listing ofGroup(SitePath path, int size) {
    return new Listing(path, size, size > 1 && size <= MOST_SORTED);
  }

  /** How many pages it has in any order; at least one. */
  public int pages() {
    return pages(size);
  }

  /** How many pages so many rows take; at least one. */
  static int pages(int size) {
    return Math.max(1, (size + ROWS_PER_PAGE - 1) / ROWS_PER_PAGE);
  }

  /** Where a page of it is. */
  public SitePath page(SpacecraftOrder order, int number) {
    return Addresses.listing(path, order, number);
  }

  /** Where its first page in an order is; in the default order where it has no other. */
  public SitePath firstPage(SpacecraftOrder order) {
    return page(sortable ? order : SpacecraftOrder.DEFAULT, 1);
  }

  /** Where its last page in an order is: unknown values come last. */
  public SitePath lastPage(SpacecraftOrder order) {
    return page(sortable ? order : SpacecraftOrder.DEFAULT, pages());
  }

  /**
   * The order that the heading of a column leads to: upwards, or downwards when it is upwards
   * already.
   */
  public SpacecraftOrder orderAfter(SpacecraftOrder current, SpacecraftColumn column) {
    boolean upwards = current.column() == column && !current.descending();
    return new SpacecraftOrder(column, upwards);
  }

  /**
   * Its pages with their rows, the first page of the default order first. Rows are sorted when a
   * page of their order is first asked for them.
   *
   * @param ranks those of all spacecraft
   */
  List<ListingPage> pages(Collection<Spacecraft> spacecraft, SpacecraftRanks ranks) {
    List<SpacecraftOrder> orders =
        sortable ? SpacecraftOrder.all() : List.of(SpacecraftOrder.DEFAULT);
    var pages = new ArrayList<ListingPage>();
    for (SpacecraftOrder order : orders) {
      Lazy<List<Spacecraft>> sorted = Lazy.of(() -> ranks.sort(spacecraft, order));
      for (int number = 1; number <= pages(); number++) {
        pages.add(new ListingPage(this, order, number, sorted));
      }
    }
    return pages;
  }
}
