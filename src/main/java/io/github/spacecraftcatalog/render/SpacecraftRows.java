package io.github.spacecraftcatalog.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.site.ListingPage;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.TableView;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of tables of spacecraft. Each spacecraft stands in some seventy tables, of its groups in
 * all orders: its row is made once, and copied into each of them. Safe for use by several threads.
 *
 * <p>What differs from table to table is marked in the row by control characters. No text of a
 * record holds one, since captures are read without.
 */
final class SpacecraftRows {

  /** Stands for the way to the site's root, with which each address begins. */
  private static final char ROOT = 1;

  /** Stands for the class of the column that the table is sorted by, in each that it can be. */
  private static final char SORTED = 2;

  private static final byte[] SORTED_CLASS = SpacecraftTable.SORTED.getBytes(UTF_8);

  /** A row has about so many bytes. */
  private static final int USUAL_SIZE = 800;

  /** Those with a mark, in order. The first one names the row, and has no class. */
  private static final List<SpacecraftColumn> SORTABLE =
      TableColumns.ALL.stream().skip(1).flatMap(column -> column.order().stream()).toList();

  private static final List<TableView.ColumnView> MARKED =
      TableColumns.ALL.stream().map(SpacecraftRows::marked).toList();

  private final PageTemplates templates;
  private final Hrefs hrefs;
  private final Map<Integer, byte[]> rows = new ConcurrentHashMap<>();

  SpacecraftRows(SitePlan plan, PageTemplates templates) {
    this.templates = templates;
    this.hrefs = Hrefs.fromRoot(String.valueOf(ROOT), plan);
  }

  private static TableView.ColumnView marked(TableColumns.Column column) {
    String style = column.order().isPresent() ? column.style() + SORTED : column.style();
    return TableView.ColumnView.unsorted(column.heading(), style);
  }

  /** The rows of a page, made when they are written. */
  Content of(ListingPage page, Hrefs from) {
    return output -> output.writeBinaryContent(bytes(page, from.root().getBytes(UTF_8)));
  }

  private byte[] bytes(ListingPage page, byte[] root) {
    List<Spacecraft> shown = page.rows();
    int sorted = SORTABLE.indexOf(page.order().column());
    var bytes = new ByteArrayOutputStream(shown.size() * USUAL_SIZE);
    for (Spacecraft craft : shown) {
      copy(rows.computeIfAbsent(craft.id(), id -> row(craft)), root, sorted, bytes);
    }
    return bytes.toByteArray();
  }

  private byte[] row(Spacecraft craft) {
    return templates.render(
        templates.models().componentRow(TableColumns.row(craft, hrefs), MARKED));
  }

  /**
   * Copies a row, and ends its line.
   *
   * @param sorted which of the sortable columns the table is sorted by; -1 for the name
   */
  private static void copy(byte[] row, byte[] root, int sorted, ByteArrayOutputStream out) {
    int copied = 0;
    int column = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] == ROOT || row[i] == SORTED) {
        out.write(row, copied, i - copied);
        copied = i + 1;
        if (row[i] == ROOT) {
          out.write(root, 0, root.length);
        } else if (column++ == sorted) {
          out.write(SORTED_CLASS, 0, SORTED_CLASS.length);
        }
      }
    }
    out.write(row, copied, row.length - copied);
    out.write('\n');
  }
}
