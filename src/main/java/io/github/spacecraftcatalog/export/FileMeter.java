package io.github.spacecraftcatalog.export;

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
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    var digest = new DigestOutputStream(counter, sha256());
    try {
      maker.write(file, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
    return new FileFacts(counter.bytes, sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
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
