package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.snapshot.RecordSighting.Evidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the sightings of each record together. Captures may come in any order. */
final class RecordMerger {

  private final Map<RecordKey, Map<Evidence, Statement>> statements = new HashMap<>();
  private final Set<RecordKey> wanted = new HashSet<>();
  private final FieldCheck check;

  /**
   * Starts without any record.
   *
   * @param folder how diagnostics name the folder of the captures
   * @param diagnostics takes fields that cannot be read
   */
  RecordMerger(String folder, Diagnostics diagnostics) {
    this.check = new FieldCheck(folder, diagnostics);
  }

  /**
   * Adds the sightings of one capture.
   *
   * @param linesTell whether the capture has several answers, so that a line has to tell which
   */
  void add(Capture capture, boolean linesTell, List<RecordSighting> sightings) {
    int sequence = 0;
    for (RecordSighting sighting : sightings) {
      int line = linesTell ? sighting.line() : 0;
      add(sighting, new Origin(capture, line, sighting.pointer()), sequence++);
    }
  }

  private void add(RecordSighting sighting, Origin place, int sequence) {
    if (!sighting.incidental()) {
      wanted.add(sighting.key());
    }
    Map<Evidence, Statement> known =
        statements.computeIfAbsent(sighting.key(), key -> new LinkedHashMap<>(2));
    Statement same = known.get(sighting.evidence());
    if (same != null) {
      same.add(place, sequence);
      return;
    }
    known.put(sighting.evidence(), new Statement(sighting.evidence(), place, sequence));
  }

  /** The merged records, by kind and id. */
  Map<RecordKey, MergedRecord> records() {
    var values = new FieldValues();
    List<Map.Entry<RecordKey, MergedRecord>> merged =
        wanted.stream().sorted().toList().parallelStream()
            .map(key -> Map.entry(key, merge(key, values)))
            .toList();
    var records = new LinkedHashMap<RecordKey, MergedRecord>(2 * merged.size());
    merged.forEach(entry -> records.put(entry.getKey(), entry.getValue()));
    return records;
  }

  private MergedRecord merge(RecordKey key, FieldValues values) {
    List<Statement> sorted =
        statements.getOrDefault(key, Map.of()).values().stream().sorted().toList();
    List<Set<String>> malformed = check.malformed(key.kind(), sorted);
    if (sorted.size() == 1) {
      return MergedRecord.of(sorted.get(0), values);
    }
    var merge = new RecordMerge();
    for (int i = 0; i < sorted.size(); i++) {
      merge.add(sorted.get(i), malformed.get(i));
    }
    return new MergedRecord(merge.data(), merge.implied(), merge.sources(), sorted, values);
  }
}
