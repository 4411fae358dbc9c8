package io.github.spacecraftcatalog.model;

/**
 * The identity of a record across all captures.
 *
 * @param kind the kind of record
 * @param id the source's number within the kind
 */
public record RecordKey(RecordKind kind, int id) implements Comparable<RecordKey> {

  /** Odd and without a pattern in its bits, so that neighbors come to lie far from each other. */
  private static final int SPREAD = 0x9E3779B9;

  /** The key of a record. */
  public static RecordKey of(SourceRecord record) {
    return new RecordKey(record.kind(), record.id());
  }

  @Override
  public int compareTo(RecordKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(id, other.id);
  }

  /**
   * Numbers are given one after another. In the maps that {@link java.util.Map#copyOf} makes they
   * would fill places without a gap, which a key of another kind would have to walk through to its
   * end.
   */
  @Override
  public int hashCode() {
    return (31 * id + kind.name().hashCode()) * SPREAD;
  }
}
