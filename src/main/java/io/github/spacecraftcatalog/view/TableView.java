package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * A table whose first column names its rows.
 *
 * @param id the base of its element ids
 * @param caption what it shows
 * @param columns the columns
 * @param rows the rows, each with one entry a column
 */
public record TableView(String id, String caption, List<ColumnView> columns, List<RowView> rows) {

  /**
   * A column.
   *
   * @param heading its heading
   * @param style its CSS classes
   * @param href where the heading leads: to the table in this column's order; empty for none
   * @param sorted the value of {@code aria-sort} when the table is in this column's order
   */
  public record ColumnView(
      String heading, String style, Optional<String> href, Optional<String> sorted) {

    /** A column of a table that stands in one order only. */
    public static ColumnView unsorted(String heading, String style) {
      return new ColumnView(heading, style, Optional.empty(), Optional.empty());
    }
  }

  /**
   * A row.
   *
   * @param cells the values of each column
   */
  public record RowView(List<List<ValueView>> cells) {}
}
