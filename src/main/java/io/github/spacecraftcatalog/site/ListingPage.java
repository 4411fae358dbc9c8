package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Lazy;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.List;

/**
 * One page of a listing.
 *
 * @param listing what it is a page of
 * @param order the order of its rows
 * @param number which page, counted from 1
 * @param sorted all spacecraft of the listing in this order
 */
public record ListingPage(
    Listing listing, SpacecraftOrder order, int number, Lazy<List<Spacecraft>> sorted) {

  /** Its spacecraft. */
  public List<Spacecraft> rows() {
    int from = firstRow() - 1;
    int to = Math.min(listing.size(), from + Listing.ROWS_PER_PAGE);
    return sorted.get().subList(from, to);
  }

  /** Where it is. */
  public SitePath path() {
    return listing.page(order, number);
  }

  /** Whether it shows in another order what the default order shows already. */
  public boolean isReordered() {
    return !order.equals(SpacecraftOrder.DEFAULT);
  }

  /** Whether it is what the listing begins with: the first page in the default order. */
  public boolean isFirst() {
    return number == 1 && !isReordered();
  }

  /** The position of its first row in the whole listing, counted from 1. */
  public int firstRow() {
    return (number - 1) * Listing.ROWS_PER_PAGE + 1;
  }
}
