package io.github.spacecraftcatalog.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

/** A folder of captures that a test fills and reads. */
final class SnapshotFixture {

  private final Path folder;
  private Diagnostics diagnostics = new Diagnostics();

  SnapshotFixture(Path folder) {
    this.folder = folder;
  }

  SnapshotFixture with(String path, String text) throws IOException {
    return with(path, text.getBytes(UTF_8));
  }

  SnapshotFixture with(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Snapshot read() throws IOException {
    diagnostics = new Diagnostics();
    return SnapshotReader.read(folder, "snapshots", diagnostics);
  }

  /** What the last reading reported, a line each. */
  List<String> reported() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  static Spacecraft craft(Snapshot snapshot, int id) {
    return (Spacecraft) record(snapshot, RecordKind.SPACECRAFT, id);
  }

  static CatalogRecord record(Snapshot snapshot, RecordKind kind, int id) {
    return snapshot.records().stream()
        .filter(CatalogRecord.class::isInstance)
        .map(CatalogRecord.class::cast)
        .filter(record -> RecordKey.of(record).equals(new RecordKey(kind, id)))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(kind + " " + id));
  }

  static Provenance provenance(Snapshot snapshot, RecordKind kind, int id) {
    Provenance provenance = snapshot.provenance().get(new RecordKey(kind, id));
    if (provenance == null) {
      throw new NoSuchElementException(kind + " " + id);
    }
    return provenance;
  }
}
