package io.github.spacecraftcatalog.export;

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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures files by making them, each once, and keeps nothing of them but that. */
final class FileMeter implements DownloadFacts {

  /** Makes a file. */
  @FunctionalInterface
  interface Maker {
    void write(DataFile file, OutputStream out) throws IOException;
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

  private FileFacts measure(DataFile file) {
    var counter = new Counter();
    var digest = new DigestOutputStream(counter, Sha256.begin());
    try {
      maker.write(file, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FileFacts(counter.bytes, Sha256.end(digest.getMessageDigest()));
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }
  }
}
