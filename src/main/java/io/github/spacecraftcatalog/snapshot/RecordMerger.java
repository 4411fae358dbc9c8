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
import java.util.TreeMap;

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
    Set<String> malformed =
        check.malformed(
            sighting.key().kind(),
            sighting.evidence().record(),
            file,
            place.line(),
            place.pointer());
    known.put(sighting.evidence(), new Statement(sighting.evidence(), malformed, place, sequence));
  }

  /** The merged records, by kind and id. */
  Map<RecordKey, MergedRecord> records() {
    var records = new TreeMap<RecordKey, MergedRecord>();
    var values = new FieldValues();
    for (RecordKey key : wanted) {
      records.put(key, MergedRecord.of(statements.getOrDefault(key, Map.of()).values(), values));
    }
    return records;
  }
}
