package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.snapshot.RecordSighting.Evidence;
import io.github.spacecraftcatalog.snapshot.Statement.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the sightings of each record together. Captures may come in any order. */
final class RecordMerger {

  private final Map<RecordKey, Map<Evidence, Statement>> statements = new HashMap<>();

  /**
   * The captures that make several statements about a record, with these, the last word last. For
   * {@link LastChange}: a statement knows its captures, but only of its newest place where it
   * stands among others there, and in an older capture another one may have had the last word.
   */
  private final Map<RecordKey, Map<Capture, List<Statement>>> saidTogether = new HashMap<>();

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
    var places = new ArrayList<Place>(sightings.size());
    var said = new ArrayList<Statement>(sightings.size());
    for (RecordSighting sighting : sightings) {
      int line = linesTell ? sighting.line() : 0;
      var place = new Place(new Origin(capture, line, sighting.pointer()), places.size());
      places.add(place);
      said.add(statement(sighting, place));
    }
    var together = new HashMap<RecordKey, Map<Statement, Place>>();
    for (int i = 0; i < said.size(); i++) {
      RecordKey key = sightings.get(i).key();
      said.get(i).add(places.get(i));
      if (isOneOfSeveral(key)) {
        together
            .computeIfAbsent(key, any -> new HashMap<>(2))
            .merge(said.get(i), places.get(i), Place::lastWord);
      }
    }
    together.forEach((key, wordings) -> remember(key, capture, wordings));
  }

  private Statement statement(RecordSighting sighting, Place place) {
    if (!sighting.incidental()) {
      wanted.add(sighting.key());
    }
    return statements
        .computeIfAbsent(sighting.key(), key -> new LinkedHashMap<>(2))
        .computeIfAbsent(sighting.evidence(), said -> new Statement(said, place));
  }

  private boolean isOneOfSeveral(RecordKey key) {
    return statements.getOrDefault(key, Map.of()).size() > 1;
  }

  private void remember(RecordKey key, Capture capture, Map<Statement, Place> places) {
    if (places.size() > 1) {
      List<Statement> lastWordLast =
          places.entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .toList();
      saidTogether.computeIfAbsent(key, any -> new HashMap<>()).put(capture, lastWordLast);
    }
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
    var unreadable = new HashMap<Statement, Set<String>>();
    for (int i = 0; i < sorted.size(); i++) {
      unreadable.put(sorted.get(i), malformed.get(i));
    }
    var merge = new RecordMerge(unreadable);
    sorted.forEach(merge::add);
    RecordData data = merge.data();
    var change =
        new LastChange(unreadable, saidTogether.getOrDefault(key, Map.of()), data.fields());
    return new MergedRecord(data, merge.implied(), merge.sources(), sorted, change.day(), values);
  }
}
