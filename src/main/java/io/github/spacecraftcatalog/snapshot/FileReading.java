package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.archive.EntryHandler;
import io.github.spacecraftcatalog.archive.Unpacker;
import io.github.spacecraftcatalog.capture.CaptureHead;
import io.github.spacecraftcatalog.capture.CaptureReader;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonPool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads the captures in one file. */
final class FileReading implements EntryHandler {

  /**
   * One capture that could be read to its end.
   *
   * @param file the file, or the entry in it
   * @param name how diagnostics name it
   */
  record ReadCapture(CaptureFile file, String name, CaptureHead head, AnswerHarvest harvest) {

    /** Whether a line has to tell which of several answers is meant. */
    boolean linesTell() {
      return head.answers() > 1;
    }
  }

  private final CaptureFile file;
  private final String name;
  private final JsonPool pool;
  private final Diagnostics diagnostics;
  private final List<ReadCapture> captures = new ArrayList<>();

  /**
   * Prepares to read a file.
   *
   * @param name how diagnostics name it
   * @param pool makes its values
   * @param diagnostics takes what is wrong with it
   */
  FileReading(CaptureFile file, String name, JsonPool pool, Diagnostics diagnostics) {
    this.file = file;
    this.name = name;
    this.pool = pool;
    this.diagnostics = diagnostics;
  }

  /** The captures in the file. */
  List<ReadCapture> read() {
    try (SeekableByteChannel bytes = Files.newByteChannel(file.file())) {
      return read(bytes);
    } catch (IOException e) {
      diagnostics.report(
          Rule.UNREADABLE,
          Place.of(name),
          "cannot be read (" + e.getClass().getSimpleName() + "): check its permissions");
      return captures;
    }
  }

  /** Reads other bytes as if they stood in the file. */
  List<ReadCapture> read(SeekableByteChannel bytes) throws IOException {
    Unpacker.unpack(bytes, this);
    return captures;
  }

  @Override
  public void entry(String path, InputStream bytes) throws IOException {
    String entryName = nameOf(path);
    CaptureFile entry = path.isEmpty() ? file : file.entry(path);
    var harvest = new AnswerHarvest();
    new CaptureReader(pool, entryName, diagnostics)
        .read(bytes, harvest)
        .map(head -> new ReadCapture(entry, entryName, head, harvest))
        .ifPresent(this::add);
  }

  private void add(ReadCapture capture) {
    capture.harvest().report(capture.name(), capture.linesTell(), diagnostics);
    captures.add(capture);
  }

  @Override
  public void report(String path, Rule rule, String sentence) {
    diagnostics.report(rule, Place.of(nameOf(path)), sentence);
  }

  private String nameOf(String path) {
    return path.isEmpty() ? name : name + "/" + path;
  }
}
