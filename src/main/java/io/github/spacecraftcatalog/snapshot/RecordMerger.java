package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.RecordKey;
import java.util.Map;
import java.util.TreeMap;

/** Brings the sightings of each record together, field by field. */
final class RecordMerger {

  private final Map<RecordKey, MergedRecord> records = new TreeMap<>();

  /** Adds the sightings of one capture; captures have to come oldest first. */
  void add(Iterable<RecordSighting> sightings) {
    for (RecordSighting sighting : sightings) {
      records.computeIfAbsent(sighting.key(), key -> new MergedRecord()).add(sighting);
    }
  }

  /** The merged records, by kind and id. */
  Map<RecordKey, MergedRecord> records() {
    return records;
  }
}
