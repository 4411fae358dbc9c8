package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.digest.CountingStream;
import io.github.spacecraftcatalog.digest.Sha256;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.DownloadFacts;
import io.github.spacecraftcatalog.site.FileFacts;
import io.github.spacecraftcatalog.table.Table;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures files while they are made. One that is asked for before it was made is made for that,
 * and nothing kept of it; publishing makes them before the files that tell of them, so that each is
 * made once.
 */
final class FileMeter implements DownloadFacts {

  /** Makes a file. */
  @FunctionalInterface
  interface Maker {
    void write(DataFile.Download file, OutputStream out) throws IOException;
  }

  private final Maker maker;
  private final CsvTable tables;
  private final Map<SitePath, FileFacts> facts = new ConcurrentHashMap<>();

  FileMeter(Maker maker, CsvTable tables) {
    this.maker = maker;
    this.tables = tables;
  }

  @Override
  public FileFacts of(DataFile.Download file) {
    return facts.computeIfAbsent(file.path(), path -> measure(file));
  }

  @Override
  public long rows(Table table) {
    return tables.rows(table);
  }

  /**
   * Makes a file, and measures it unless that was done before.
   *
   * @throws IOException when it cannot be written
   */
  void write(DataFile.Download file, OutputStream out) throws IOException {
    if (facts.containsKey(file.path())) {
      maker.write(file, out);
    } else {
      facts.put(file.path(), measure(file, out));
    }
  }

  private FileFacts measure(DataFile.Download file) {
    try {
      return measure(file, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileFacts measure(DataFile.Download file, OutputStream out) throws IOException {
    MessageDigest digest = Sha256.begin();
    var counter = new CountingStream(new DigestOutputStream(out, digest));
    maker.write(file, counter);
    return new FileFacts(counter.bytes(), Sha256.end(digest));
  }
}
