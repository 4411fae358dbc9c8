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

  /** Starts without any record; {@code diagnostics} takes fields that cannot be read. */
  RecordMerger(Diagnostics diagnostics) {
    this.check = new FieldCheck(diagnostics);
  }

  /**
   * Adds the sightings of one capture.
   *
   * @param file how diagnostics name the capture
   * @param linesTell whether the capture has several answers, so that a line has to tell which
   */
  void add(Capture capture, String file, boolean linesTell, List<RecordSighting> sightings) {
    int sequence = 0;
    for (RecordSighting sighting : sightings) {
      int line = linesTell ? sighting.line() : 0;
      add(sighting, new Origin(capture, line, sighting.pointer()), file, sequence++);
    }
  }

  private void add(RecordSighting sighting, Origin place, String file, int sequence) {
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
    known.put(sighting.evidence(), new Statement(sighting.evidence(), file, place, sequence));
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
    if (sorted.size() == 1) {
      check.malformed(key.kind(), sorted.get(0));
      return MergedRecord.of(sorted.get(0), values);
    }
    var merge = new RecordMerge();
    for (Statement statement : sorted) {
      merge.add(statement, check.malformed(key.kind(), statement));
    }
    return new MergedRecord(merge.data(), merge.implied(), merge.sources(), sorted, values);
  }
}
