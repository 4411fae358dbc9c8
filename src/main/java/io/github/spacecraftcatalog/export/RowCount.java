package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.site.DataFile;

/**
 * How many rows or records are in a file.
 *
 * @param records the records
 * @param tables the tables of them
 */
record RowCount(RecordSource records, CsvTable tables) {

  long of(DataFile file) {
    if (file instanceof DataFile.Csv csv) {
      return tables.rows(csv.table());
    }
    if (file instanceof DataFile.Lines lines) {
      return records.keys(lines.kind()).size();
    }
    return file instanceof DataFile.Collection collection
        ? records.keys(collection.kind()).size()
        : 1;
  }
}
