package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;

/** Takes what is in a file. Where a path is asked for, it is empty for the file itself. */
public interface EntryHandler {

  /**
   * Takes one capture.
   *
   * @param path its path in the archive, with {@code /}; no two captures of an archive have the
   *     same one
   * @param bytes the capture, unpacked while it is read. Need not be read to its end, need not be
   *     closed, and is of no use afterwards. Throws a {@link DamagedException} when the file turns
   *     out to be damaged or a limit is passed
   * @throws IOException when the bytes cannot be read. A {@link DamagedException} that the stream
   *     threw may be let through, and is then reported
   */
  void entry(String path, InputStream bytes) throws IOException;

  /** Takes what is wrong with the file or with one of its entries. */
  void report(String path, Rule rule, String sentence);
}
