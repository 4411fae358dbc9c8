package io.github.spacecraftcatalog.archive;

/** How many bytes may still be unpacked. */
final class Allowance {

  private final DamagedException fault;
  private long left;

  /**
   * Allows a number of bytes.
   *
   * @param fault what is wrong with a file that needs more
   */
  Allowance(long bytes, DamagedException fault) {
    this.left = bytes;
    this.fault = fault;
  }

  void take(int bytes) throws DamagedException {
    left -= bytes;
    if (isPassed()) {
      throw fault;
    }
  }

  boolean isPassed() {
    return left < 0;
  }
}
