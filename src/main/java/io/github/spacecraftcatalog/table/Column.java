package io.github.spacecraftcatalog.table;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** A column of plain values. */
  static Column of(String name, ColumnType type, String description, List<List<String>> paths) {
    return new Column(name, type, Optional.empty(), description, Optional.empty(), false, paths);
  }

  /** The same with a unit. */
  Column in(Optional<Unit> other) {
    return new Column(name, type, other, description, references, named, paths);
  }

  /** The same, of which the values are ids of records of a kind. */
  Column referringTo(RecordKind kind) {
    return new Column(name, type, unit, description, Optional.of(kind), named, paths);
  }

  /** The same, of which the values are the names that records of a kind have themselves. */
  Column naming(RecordKind kind) {
    return new Column(name, type, unit, description, Optional.of(kind), true, paths);
  }

  /** The same with a further place to look for a value. */
  Column orElse(List<String> path) {
    var more = Stream.concat(paths.stream(), Stream.of(path)).toList();
    return new Column(name, type, unit, description, references, named, more);
  }

  /** Copies the list. */
  public Column {
    paths = paths.stream().map(List::copyOf).toList();
  }
}
