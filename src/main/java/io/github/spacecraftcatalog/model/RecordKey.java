package io.github.spacecraftcatalog.model;

import java.util.Comparator;

/**
 * The identity of a record across all captures.
 *
 * @param kind the kind of record
 * @param id the source's number within the kind
 */
public record RecordKey(RecordKind kind, int id) implements Comparable<RecordKey> {

  private static final Comparator<RecordKey> ORDER =
      Comparator.comparing(RecordKey::kind).thenComparingInt(RecordKey::id);

  /** The key of a record. */
  public static RecordKey of(SourceRecord record) {
    return new RecordKey(record.kind(), record.id());
  }

  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }
}
