package io.github.spacecraftcatalog.table;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A column.
 *
 * @param name its name: the names of the members that lead to its values, with underscores between
 * @param type what its cells hold
 * @param unit what numbers count
 * @param description what they say, a sentence
 * @param references the kind of the records whose ids, or names, it holds
 * @param named whether it holds not the value at its path, but the name that the record with this
 *     id has itself: a copy of a record within another may be older than the record
 * @param paths where in a record the value is, member by member; the first that leads to one counts
 */
public record Column(
    String name,
    ColumnType type,
    Optional<Unit> unit,
    String description,
    Optional<RecordKind> references,
    boolean named,
    List<List<String>> paths) {

  /** Copies the list. */
  public Column {
    paths = paths.stream().map(List::copyOf).toList();
  }
}
