package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.CatalogBuilder;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.SpaceStation;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The catalog of a spacecraft, with its flights and stays, and of the station Mir, number 3. */
final class CapturedCatalog {

  private CapturedCatalog() {}

  /**
   * All of one capture.
   *
   * @param captured when it was taken
   */
  static Catalog of(Spacecraft craft, Optional<LocalDate> captured, SourceRecord... more) {
    var capture =
        new Capture("a.json", captured, Optional.empty(), Optional.empty(), OptionalInt.empty());
    var records = new ArrayList<SourceRecord>(List.of(more));
    records.add(craft);
    records.add(
        new SpaceStation(
            3,
            "Mir",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    var provenance = new TreeMap<RecordKey, Provenance>();
    records.forEach(
        record ->
            provenance.put(
                RecordKey.of(record),
                new Provenance(List.of(), List.of(capture), List.of(), captured)));
    return CatalogBuilder.build(
        new Snapshot(List.of(capture), records, provenance, Map.of()),
        "snapshots",
        new Diagnostics());
  }
}
