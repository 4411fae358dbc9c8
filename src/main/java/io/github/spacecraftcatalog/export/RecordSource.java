package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.snapshot.RecordData;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a catalog as the source has them, kind by kind. */
final class RecordSource {

  private final Catalog catalog;
  private final Map<RecordKind, List<RecordKey>> keys = new EnumMap<>(RecordKind.class);

  RecordSource(Catalog catalog) {
    this.catalog = catalog;
    Arrays.stream(RecordKind.values()).forEach(kind -> keys.put(kind, catalog.keys(kind)));
  }

  /** The records of a kind, by id. */
  List<RecordKey> keys(RecordKind kind) {
    return keys.getOrDefault(kind, List.of());
  }

  /**
   * What the source says of a record.
   *
   * @throws IllegalArgumentException for a record of another catalog
   */
  RecordData data(RecordKey key) {
    return known(key, catalog.data());
  }

  /**
   * Where a record comes from.
   *
   * @throws IllegalArgumentException for a record of another catalog
   */
  Provenance provenance(RecordKey key) {
    return known(key, catalog.provenance());
  }

  /** What a record is called by itself; empty for one that is not in the catalog. */
  Optional<String> name(RecordKind kind, String id) {
    return References.key(kind, id)
        .flatMap(key -> Optional.ofNullable(catalog.data().get(key)))
        .flatMap(data -> data.fields().text("name"));
  }

  private static <T> T known(RecordKey key, Map<RecordKey, T> all) {
    T value = all.get(key);
    if (value == null) {
      throw new IllegalArgumentException("is not in the catalog: " + key);
    }
    return value;
  }
}
