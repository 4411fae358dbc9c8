package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.site.Listing;
import io.github.spacecraftcatalog.site.ListingPage;
import io.github.spacecraftcatalog.view.ListingView;
import io.github.spacecraftcatalog.view.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of spacecraft: one page of a listing, in one order. Its rows are in {@link
 * SpacecraftRows}.
 */
final class SpacecraftTable {

  /** The table's element id; headings link to it, so that another order starts at the table. */
  static final String ID = "spacecraft";

  /** The CSS class of the column that a table is sorted by, to be put behind others. */
  static final String SORTED = " sorted";

  private final ListingPage page;
  private final Hrefs hrefs;

  private SpacecraftTable(ListingPage page, Hrefs hrefs) {
    this.page = page;
    this.hrefs = hrefs;
  }

  static ListingView of(ListingPage page, String caption, Hrefs hrefs) {
    return new SpacecraftTable(page, hrefs).view(caption);
  }

  private ListingView view(String caption) {
    var table =
        new TableView(ID, caption, TableColumns.ALL.stream().map(this::column).toList(), List.of());
    int last = page.listing().pages();
    return new ListingView(
        table,
        summary(),
        pageSteps(last),
        page.number() == 1 ? Optional.empty() : Optional.of(href(page.number() - 1)),
        page.number() == last ? Optional.empty() : Optional.of(href(page.number() + 1)));
  }

  private TableView.ColumnView column(TableColumns.Column column) {
    boolean sorted = column.order().filter(page.order().column()::equals).isPresent();
    return new TableView.ColumnView(
        column.heading(),
        sorted ? (column.style() + SORTED).strip() : column.style(),
        page.listing().sortable() ? column.order().map(this::orderHref) : Optional.empty(),
        sorted
            ? Optional.of(page.order().descending() ? "descending" : "ascending")
            : Optional.empty());
  }

  private String orderHref(SpacecraftColumn column) {
    Listing listing = page.listing();
    return hrefs.to(listing.page(listing.orderAfter(page.order(), column), 1)) + "#" + ID;
  }

  private List<ListingView.PageStep> pageSteps(int last) {
    var steps = new ArrayList<ListingView.PageStep>();
    int shown = 0;
    for (int number : last == 1 ? List.<Integer>of() : PageNumbers.shown(page.number(), last)) {
      if (number > shown + 1) {
        steps.add(new ListingView.Gap());
      }
      steps.add(pageLink(number));
      shown = number;
    }
    return steps;
  }

  private ListingView.PageLink pageLink(int number) {
    return new ListingView.PageLink(number, href(number), number == page.number());
  }

  private String href(int number) {
    return hrefs.to(page.listing().page(page.order(), number));
  }

  private String summary() {
    int last = page.firstRow() + page.rows().size() - 1;
    String rows =
        page.listing().pages() == 1
            ? Words.number(page.listing().size()) + " in all."
            : "Rows "
                + Words.number(page.firstRow())
                + "–"
                + Words.number(last)
                + " of "
                + Words.number(page.listing().size())
                + ".";
    return "Sorted by " + order(page.order()) + ". " + rows;
  }

  /** An order in words: {@code time docked, longest first}. */
  static String order(SpacecraftOrder order) {
    boolean descending = order.descending();
    return switch (order.column()) {
      case NAME -> descending ? "name, Z to A" : "name, A to Z";
      case ID -> descending ? "ID, highest first" : "ID, lowest first";
      case FLIGHTS_COUNT -> descending ? "flights, most first" : "flights, fewest first";
      case MISSION_ENDS_COUNT ->
          descending ? "missions ended, most first" : "missions ended, fewest first";
      case TIME_DOCKED -> descending ? "time docked, longest first" : "time docked, shortest first";
      case TIME_IN_SPACE ->
          descending ? "time in space, longest first" : "time in space, shortest first";
    };
  }
}
