package io.github.spacecraftcatalog.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
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

  /** Stands for the class of the sorted column in the first that can be; the others follow. */
  private static final char FIRST_SORTABLE = 2;

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
  private final Map<Integer, MarkedBytes> rows = new ConcurrentHashMap<>();

  SpacecraftRows(SitePlan plan, PageTemplates templates) {
    this.templates = templates;
    this.hrefs = Hrefs.fromRoot(String.valueOf(ROOT), plan);
  }

  private static TableView.ColumnView marked(TableColumns.Column column) {
    String style =
        column
            .order()
            .map(SORTABLE::indexOf)
            .filter(number -> number >= 0)
            .map(number -> column.style() + (char) (FIRST_SORTABLE + number))
            .orElse(column.style());
    return TableView.ColumnView.unsorted(column.heading(), style);
  }

  /** The rows of a page, made when they are written. */
  Content of(ListingPage page, Hrefs from) {
    return output -> output.writeBinaryContent(bytes(page, from.root().getBytes(UTF_8)));
  }

  private byte[] bytes(ListingPage page, byte[] root) {
    List<Spacecraft> shown = page.rows();
    var copy = new Copy(root, SORTABLE.indexOf(page.order().column()), shown.size() * USUAL_SIZE);
    for (Spacecraft craft : shown) {
      copy.add(row(craft));
    }
    return copy.out.toByteArray();
  }

  private MarkedBytes row(Spacecraft craft) {
    MarkedBytes known = rows.get(craft.id());
    if (known == null) {
      // Not while others are kept waiting: the template may be one that is being edited, and hang.
      JteModel row = templates.models().componentRow(TableColumns.row(craft, hrefs), MARKED);
      known = MarkedBytes.of(templates.render(row), (char) (FIRST_SORTABLE + SORTABLE.size()));
      rows.put(craft.id(), known);
    }
    return known;
  }

  /** The rows of one table, with what it puts in place of the marks. */
  private static final class Copy {

    private final byte[] root;
    private final int sorted;
    private final ByteArrayOutputStream out;

    /**
     * @param sorted which of the sortable columns the table is sorted by; -1 for the name
     */
    Copy(byte[] root, int sorted, int size) {
      this.root = root;
      this.sorted = sorted;
      this.out = new ByteArrayOutputStream(size);
    }

    void add(MarkedBytes row) {
      for (int i = 0; i < row.marks(); i++) {
        row.writePieceBefore(i, out);
        if (row.mark(i) == ROOT) {
          out.write(root, 0, root.length);
        } else if (row.mark(i) - FIRST_SORTABLE == sorted) {
          out.write(SORTED_CLASS, 0, SORTED_CLASS.length);
        }
      }
      row.writeRest(out);
      out.write('\n');
    }
  }
}
