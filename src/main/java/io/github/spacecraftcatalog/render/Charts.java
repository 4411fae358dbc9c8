package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.List;

/** What all charts have in common: short names, and the table of their numbers. */
final class Charts {

  /** As many letters as stand beside a number on a small phone. */
  private static final int LONGEST_NAME = 30;

  private Charts() {}

  /** A name with its end left out where there is no room for it: the table has it whole. */
  static String shortened(String name) {
    int letters = name.codePointCount(0, name.length());
    return letters <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
  }

  /** A duration in its two largest units: {@code 29 d 12 h}. */
  static String brief(Duration duration) {
    List<String> units = Words.largerUnits(duration);
    return String.join(" ", units.subList(0, Math.min(2, units.size())));
  }

  /**
   * The table of a chart's numbers.
   *
   * @param id the chart's
   * @param columns the first names the rows
   */
  static TableView table(
      String id, String caption, List<TableView.ColumnView> columns, List<List<ValueView>> rows) {
    return new TableView(
        id + "-numbers", caption, columns, rows.stream().map(Charts::row).toList());
  }

  private static TableView.RowView row(List<ValueView> cells) {
    return new TableView.RowView(cells.stream().map(List::of).toList());
  }
}
