package io.github.spacecraftcatalog.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of an object's members, in order. */
final class MemberNames {

  private final String[] names;
  private final int hash;

  /**
   * Whether many objects have these same names, so that it is worth keeping how they are written.
   */
  private final boolean shared;

  /** As they are written; made when they first are. Two threads may make it, and make the same. */
  private volatile byte @Nullable [][] quoted;

  private MemberNames(String[] names, boolean shared) {
    this.names = names;
    this.shared = shared;
    this.hash = hash(names, 0, names.length);
  }

  /** Those of one object. Keeps the array: the caller must not change it any more. */
  static MemberNames ofOne(String[] names) {
    return new MemberNames(names, false);
  }

  /** Those that thousands of records share. Keeps the array, as {@link #ofOne} does. */
  static MemberNames ofMany(String[] names) {
    return new MemberNames(names, true);
  }

  static int hash(String[] names, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + names[i].hashCode();
    }
    return hash;
  }

  List<String> all() {
    return Collections.unmodifiableList(Arrays.asList(names));
  }

  /**
   * Below zero when there is no such name. A record has some dozens at most, so no map is worth it.
   */
  int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** A name in quotes, in UTF-8; nobody may change it. */
  byte[] quoted(int index) {
    if (!shared) {
      return JsonWriter.quoted(names[index]);
    }
    byte[][] known = quoted;
    if (known == null) {
      known = Arrays.stream(names).map(JsonWriter::quoted).toArray(byte[][]::new);
      quoted = known;
    }
    return known[index];
  }

  boolean holds(String[] stack, int from, int to) {
    return Arrays.equals(names, 0, names.length, stack, from, to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MemberNames that
            && hash == that.hash
            && Arrays.equals(names, that.names));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
