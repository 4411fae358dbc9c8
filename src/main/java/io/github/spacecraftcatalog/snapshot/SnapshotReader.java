package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.capture.CaptureHead;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.json.JsonPool;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Observation;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.snapshot.FileReading.ReadCapture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

  private final String displayName;
  private final Diagnostics diagnostics;
  private final List<Capture> captures = new ArrayList<>();
  private final OtherRecordsReport others = new OtherRecordsReport();
  private final RecordMerger merger;

  /** Starts without any capture; {@code displayName} is how diagnostics name the folder. */
  SnapshotReader(String displayName, Diagnostics diagnostics) {
    this.displayName = displayName;
    this.diagnostics = diagnostics;
    this.merger = new RecordMerger(displayName, diagnostics);
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
    reader.readAll(files);
    Snapshot snapshot = reader.snapshot();
    if (!files.isEmpty() && !diagnostics.has(Severity.ERROR) && holdsNothing(snapshot)) {
      diagnostics.report(
          Rule.NO_CAPTURES,
          Place.of(displayName),
          "holds no spacecraft, configuration, family or agency: nothing to make a site of");
    }
    return snapshot;
  }

  private static boolean holdsNothing(Snapshot snapshot) {
    return snapshot.records().stream()
        .noneMatch(
            record ->
                record instanceof Spacecraft
                    || record instanceof Configuration
                    || record instanceof Family
                    || record instanceof Agency);
  }

  /** Files are read side by side, but what they say is taken in their order. */
  private void readAll(List<CaptureFile> files) {
    var pools = ThreadLocal.withInitial(JsonPool::new);
    ReadAhead.forEach(files, file -> reading(file, pools.get()).read(), this::add);
  }

  private FileReading reading(CaptureFile file, JsonPool pool) {
    return new FileReading(file, displayName + "/" + file.path(), pool, diagnostics);
  }

  /** Takes what was read from a file. */
  void add(List<ReadCapture> captures) {
    captures.forEach(this::add);
  }

  private void add(ReadCapture read) {
    AnswerHarvest harvest = read.harvest();
    CaptureFile file = read.file();
    var capture =
        new Capture(
            file.path(),
            file.date(),
            read.head().request(),
            harvest.host(),
            sourceCount(read.head(), harvest));
    captures.add(capture);
    others.add(read.name(), harvest.strangers());
    merger.add(capture, read.linesTell(), harvest.sightings());
  }

  private static OptionalInt sourceCount(CaptureHead head, AnswerHarvest harvest) {
    return harvest.pages().stream()
        .filter(page -> isForAllSpacecraft(head, page))
        .map(AnswerHarvest.Page::count)
        .reduce(OptionalInt.empty(), (earlier, later) -> later.isPresent() ? later : earlier);
  }

  private static boolean isForAllSpacecraft(CaptureHead head, AnswerHarvest.Page page) {
    Optional<String> question = head.request().or(page::neighbor);
    return question.map(Request::isForAllSpacecraft).orElse(false);
  }

  /** What was read. */
  Snapshot snapshot() {
    others.report(diagnostics);
    Map<RecordKey, MergedRecord> merged = merger.records();
    var provenance = new TreeMap<RecordKey, Provenance>();
    var data = new TreeMap<RecordKey, RecordData>();
    var observations = new TreeMap<RecordKey, List<Observation>>();
    merged.forEach(
        (key, record) -> {
          provenance.put(key, record.provenance());
          data.put(key, record.data());
          if (key.kind() == RecordKind.SPACECRAFT && record.statements().size() > 1) {
            observations.put(key, Observations.of(record));
          }
        });
    return new Snapshot(captures, ModelBuilder.build(merged), provenance, data, observations);
  }
}
