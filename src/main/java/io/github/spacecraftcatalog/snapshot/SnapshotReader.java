package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.capture.CaptureDocument;
import io.github.spacecraftcatalog.capture.CaptureReader;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a folder of captures.
 *
 * <pre>{@code
 * var diagnostics = new Diagnostics();
 * Snapshot snapshot = SnapshotReader.read(Path.of("content/snapshots"), "snapshots", diagnostics);
 * }</pre>
 */
public final class SnapshotReader {

  /** Two hundred thousand spacecraft in one file; a larger one is hardly a capture. */
  private static final long LARGEST_FILE = 1L << 28;

  private final String displayName;
  private final Diagnostics diagnostics;
  private final List<Capture> captures = new ArrayList<>();
  private final RecordMerger merger = new RecordMerger();

  private SnapshotReader(String displayName, Diagnostics diagnostics) {
    this.displayName = displayName;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads every capture below a folder, however deep, and merges them: a newer capture wins, field
   * by field, and a field that it does not carry keeps the older value.
   *
   * @param folder the folder; that it is missing or holds no capture is reported
   * @param displayName how diagnostics name the folder
   * @param diagnostics takes what is wrong with the captures; after an error the snapshot holds
   *     what could be read all the same
   * @throws IOException when the folder itself cannot be listed
   */
  public static Snapshot read(Path folder, String displayName, Diagnostics diagnostics)
      throws IOException {
    var reader = new SnapshotReader(displayName, diagnostics);
    List<CaptureFile> files = CaptureFiles.below(folder, displayName, diagnostics);
    if (files.isEmpty()) {
      diagnostics.report(
          Rule.NO_CAPTURES,
          Place.of(displayName),
          "holds no capture: save answers of Launch Library 2 into it");
    }
    files.forEach(reader::read);
    return reader.snapshot();
  }

  private void read(CaptureFile file) {
    String name = displayName + "/" + file.path();
    bytes(file, name)
        .flatMap(bytes -> CaptureReader.read(bytes, name, diagnostics))
        .ifPresent(document -> harvest(document, file, name));
  }

  private Optional<byte[]> bytes(CaptureFile file, String name) {
    try {
      if (Files.size(file.file()) > LARGEST_FILE) {
        diagnostics.report(
            Rule.UNREADABLE,
            Place.of(name),
            "is larger than " + (LARGEST_FILE >> 20) + " MiB: save it in several files");
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file.file()));
    } catch (IOException e) {
      diagnostics.report(
          Rule.UNREADABLE,
          Place.of(name),
          "cannot be read (" + e.getClass().getSimpleName() + "): check its permissions");
      return Optional.empty();
    }
  }

  private void harvest(CaptureDocument document, CaptureFile file, String name) {
    var harvest = new CaptureHarvest(document, file, name, diagnostics);
    captures.add(harvest.capture());
    merger.add(harvest.sightings());
  }

  private Snapshot snapshot() {
    var provenance = new TreeMap<RecordKey, Provenance>();
    merger.records().forEach((key, record) -> provenance.put(key, record.provenance()));
    return new Snapshot(captures, ModelBuilder.build(merger.records()), provenance);
  }
}
