package io.github.spacecraftcatalog.table;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.List;
import java.util.Optional;

/**
 * A table: a row for each record of a kind, or for each element of one of their lists.
 *
 * @param name its name: that of the source's collection, and of the list in it
 * @param kind the kind of the records
 * @param list the list of which each element is a row; empty where each record is one
 * @param description what a row is, a sentence
 * @param columns its columns; those that tell rows apart come first
 * @param keyColumns how many columns tell rows apart
 */
public record Table(
    String name,
    RecordKind kind,
    Optional<String> list,
    String description,
    List<Column> columns,
    int keyColumns) {

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** The names of the columns that tell rows apart. */
  public List<String> key() {
    return columns.subList(0, keyColumns).stream().map(Column::name).toList();
  }
}
