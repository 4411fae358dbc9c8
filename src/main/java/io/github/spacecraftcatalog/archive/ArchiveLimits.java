package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;

/**
 * How large files and archives may be. Beyond these a file is a mistake or a trap, such as a small
 * archive that unpacks to a thousand times its size; real captures stay far below.
 *
 * @param file bytes of a file as it lies on the disk
 * @param capture bytes that one compressed capture unpacks to
 * @param archive bytes that all entries of an archive unpack to
 * @param entries how many entries an archive has, folders and notes included
 * @param path characters of an entry's path
 * @param properties bytes of what a tar archive says about one entry
 */
record ArchiveLimits(long file, long capture, long archive, int entries, int path, int properties) {

  /** Nothing of a file is held in memory, so this stops only what was put here by mistake. */
  static final long FILE = 1L << 30;

  /** Gzip packs up to a thousand to one: a trap of some hundred kilobytes is stopped here. */
  static final long CAPTURE = 1L << 28;

  /** As much as a file may have: packing captures together must not be a way around that limit. */
  static final long ARCHIVE = FILE;

  /**
   * At ten records a page, the smallest that the API gives by itself, a hundred thousand records.
   */
  static final int ENTRIES = 10_000;

  /** A path is shown in every diagnostic; file systems allow 255 characters for each folder. */
  static final int PATH = 1_000;

  /** They are read as a whole; those of a capture are its path and its times. */
  static final int PROPERTIES = 1 << 20;

  /** What every file is read with. */
  static final ArchiveLimits STANDARD =
      new ArchiveLimits(FILE, CAPTURE, ARCHIVE, ENTRIES, PATH, PROPERTIES);

  void checkFile(long bytes) throws DamagedException {
    if (bytes > file) {
      throw passed("is larger than " + inWords(file) + ", the limit of one file");
    }
  }

  void checkEntries(long count) throws DamagedException {
    if (count > entries) {
      throw passed("has more than " + entries + " entries, the limit of one archive");
    }
  }

  void checkProperties(long bytes) throws DamagedException {
    if (bytes > properties) {
      throw passed(
          "describes an entry with more than "
              + inWords(properties)
              + ", the limit of an entry's properties");
    }
  }

  /** What a capture may unpack to. */
  Allowance ofCapture() {
    return new Allowance(
        capture, passed("unpacks to more than " + inWords(capture) + ", the limit of one capture"));
  }

  /** What all entries of an archive may unpack to. */
  Allowance ofArchive() {
    return new Allowance(
        archive,
        passed(
            "the archive unpacks to more than "
                + inWords(archive)
                + ", the limit of one archive: it is read no further"));
  }

  private static DamagedException passed(String sentence) {
    return new DamagedException(Rule.LIMIT, sentence);
  }

  private static String inWords(long bytes) {
    if (bytes % (1 << 30) == 0) {
      return (bytes >> 30) + " GiB";
    }
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }
}
