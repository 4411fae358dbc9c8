package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Observation;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.SourceRecord;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the captures say, merged: each record once.
 *
 * @param captures the captures, oldest first
 * @param records the records, by kind and id
 * @param provenance where each of the records comes from
 * @param data what the source says of each of the records, to the last field
 * @param observations what dated captures say of the spacecraft of which they do not all say the
 *     same, oldest first
 */
public record Snapshot(
    List<Capture> captures,
    List<SourceRecord> records,
    Map<RecordKey, Provenance> provenance,
    Map<RecordKey, RecordData> data,
    Map<RecordKey, List<Observation>> observations) {

  /** Copies all five. */
  public Snapshot {
    captures = captures.stream().sorted().toList();
    records = List.copyOf(records);
    provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
    data = Collections.unmodifiableMap(new TreeMap<>(data));
    observations = Collections.unmodifiableMap(new TreeMap<>(observations));
  }

  /** A snapshot without a history. */
  public Snapshot(
      List<Capture> captures,
      List<SourceRecord> records,
      Map<RecordKey, Provenance> provenance,
      Map<RecordKey, RecordData> data) {
    this(captures, records, provenance, data, Map.of());
  }
}
