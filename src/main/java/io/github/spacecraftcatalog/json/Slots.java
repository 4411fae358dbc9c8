package io.github.spacecraftcatalog.json;

/**
 * Places in a table that forgets: a value takes the slot of its hash, whatever was there before.
 */
public final class Slots {

  private Slots() {}

  /**
   * The slot of a hash, by Fibonacci hashing: its high bits depend on all others.
   *
   * @param slots how many there are, a power of two
   */
  public static int of(int hash, int slots) {
    int spread = hash * 0x9E3779B9;
    return spread >>> (Integer.numberOfLeadingZeros(slots) + 1);
  }
}
