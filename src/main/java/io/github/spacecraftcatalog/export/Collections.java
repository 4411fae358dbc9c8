package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.Listing;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.snapshot.RecordData;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The records as the API gives them: one by one, and many in an envelope like the source's, with
 * the same members. In an envelope each record is a line.
 */
final class Collections {

  private final SitePlan plan;
  private final Map<RecordKind, List<RecordKey>> keys = new EnumMap<>(RecordKind.class);

  Collections(SitePlan plan) {
    this.plan = plan;
    Arrays.stream(RecordKind.values()).forEach(kind -> keys.put(kind, plan.catalog().keys(kind)));
  }

  /** A record. */
  String record(DataFile.OfRecord file) {
    return JsonWriter.indent(record(file.key(), file.path()));
  }

  /** All records of a kind. */
  String whole(DataFile.Collection file) {
    List<RecordKey> all = keys(file.kind());
    return envelope(all.size(), JsonLiteral.NULL, JsonLiteral.NULL, all, file.path());
  }

  /** A page of the records of a kind. */
  String page(DataFile.CollectionPage file) {
    List<RecordKey> all = keys(file.kind());
    int from = (file.number() - 1) * Listing.ROWS_PER_PAGE;
    int to = Math.min(all.size(), from + Listing.ROWS_PER_PAGE);
    JsonValue next = to < all.size() ? neighbor(file, 1) : JsonLiteral.NULL;
    JsonValue previous = from > 0 ? neighbor(file, -1) : JsonLiteral.NULL;
    return envelope(all.size(), next, previous, all.subList(from, to), file.path());
  }

  private JsonValue neighbor(DataFile.CollectionPage page, int step) {
    return new DataAddresses(plan, page.path())
        .json(Addresses.collectionPage(page.kind(), page.number() + step));
  }

  private String envelope(
      int count, JsonValue next, JsonValue previous, List<RecordKey> results, SitePath file) {
    var lines = new StringJoiner(",\n", "\n", "\n").setEmptyValue("");
    results.forEach(key -> lines.add(JsonWriter.write(record(key, file))));
    return "{\n\"count\": "
        + count
        + ",\n\"next\": "
        + JsonWriter.write(next)
        + ",\n\"previous\": "
        + JsonWriter.write(previous)
        + ",\n\"results\": ["
        + lines
        + "]\n}\n";
  }

  private JsonValue record(RecordKey key, SitePath file) {
    Catalog catalog = plan.catalog();
    RecordData data = catalog.data().get(key);
    Provenance provenance = catalog.provenance().get(key);
    if (data == null || provenance == null) {
      throw new IllegalArgumentException("is not in the catalog: " + key);
    }
    return RecordJson.of(data, provenance, new RecordLinks(plan, file).of(key, data.fields()));
  }

  private List<RecordKey> keys(RecordKind kind) {
    return keys.getOrDefault(kind, List.of());
  }
}
