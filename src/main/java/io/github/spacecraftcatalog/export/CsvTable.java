package io.github.spacecraftcatalog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.table.Cells;
import io.github.spacecraftcatalog.table.Column;
import io.github.spacecraftcatalog.table.ColumnType;
import io.github.spacecraftcatalog.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table as CSV (RFC 4180, UTF-8 without a byte order mark). What a spreadsheet would take for a
 * formula has an apostrophe in front, and so has what begins with an apostrophe itself: to get the
 * source's text back, take one apostrophe away.
 */
final class CsvTable {

  /**
   * What makes a formula of a cell, in the list of the Open Worldwide Application Security Project
   * ("CSV Injection"), with the wide forms that East Asian keyboards give.
   */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  /** What may begin with a minus and is no formula. */
  private static final Set<ColumnType> NUMBERS =
      EnumSet.of(ColumnType.INTEGER, ColumnType.DIGITS, ColumnType.NUMBER, ColumnType.SECONDS);

  private static final char GUARD = '\'';

  private final RecordSource records;
  private final Cells cells;

  CsvTable(RecordSource records) {
    this.records = records;
    this.cells = new Cells(records::name);
  }

  void write(Table table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, encoder()));
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
    for (RecordKey key : records.keys(table.kind())) {
      for (List<String> row : rows(table, key)) {
        csv.writeRecord(guarded(table, row));
      }
    }
    csv.flush();
    writer.flush();
  }

  /** How many rows a table has, besides the names of its columns. */
  long rows(Table table) {
    return records.keys(table.kind()).stream()
        .mapToLong(key -> Cells.rowCount(table, records.data(key).fields()))
        .sum();
  }

  /** UTF-8 cannot hold half a surrogate pair; U+FFFD stands for what could not be encoded. */
  private static CharsetEncoder encoder() {
    return UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith("\uFFFD".getBytes(UTF_8));
  }

  private List<List<String>> rows(Table table, RecordKey key) {
    return cells.rows(table, key.id(), records.data(key).fields()).toList();
  }

  private static List<String> guarded(Table table, List<String> row) {
    var guarded = new ArrayList<String>(row.size());
    for (int i = 0; i < row.size(); i++) {
      boolean isNumber = NUMBERS.contains(table.columns().get(i).type());
      guarded.add(isNumber ? row.get(i) : guarded(row.get(i)));
    }
    return guarded;
  }

  private static String guarded(String text) {
    boolean isInDanger =
        !text.isEmpty() && (text.charAt(0) == GUARD || FORMULA_STARTS.indexOf(text.charAt(0)) >= 0);
    return isInDanger ? GUARD + text : text;
  }
}
