package io.github.spacecraftcatalog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.Listing;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.snapshot.RecordData;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The records as the API gives them: one by one, and many in an envelope like the source's, with
 * the same members. In an envelope each record is a line.
 */
final class RecordCollections {

  private final SitePlan plan;
  private final RecordSource records;

  RecordCollections(SitePlan plan, RecordSource records) {
    this.plan = plan;
    this.records = records;
  }

  /** Writes a record. */
  void write(DataFile.OfRecord file, OutputStream out) throws IOException {
    out.write(JsonWriter.indentedBytes(record(file.key(), file.path())));
  }

  /** Writes all records of a kind. */
  void write(DataFile.Collection file, OutputStream out) throws IOException {
    List<RecordKey> all = records.keys(file.kind());
    envelope(all.size(), JsonLiteral.NULL, JsonLiteral.NULL, all, file.path(), out);
  }

  /** Writes a page of the records of a kind. */
  void write(DataFile.CollectionPage file, OutputStream out) throws IOException {
    List<RecordKey> all = records.keys(file.kind());
    int from = (file.number() - 1) * Listing.ROWS_PER_PAGE;
    int to = Math.min(all.size(), from + Listing.ROWS_PER_PAGE);
    JsonValue next = to < all.size() ? neighbor(file, 1) : JsonLiteral.NULL;
    JsonValue previous = from > 0 ? neighbor(file, -1) : JsonLiteral.NULL;
    envelope(all.size(), next, previous, all.subList(from, to), file.path(), out);
  }

  private JsonValue neighbor(DataFile.CollectionPage page, int step) {
    SitePath path = Addresses.collectionPage(page.kind(), page.number() + step);
    return new JsonText(new DataAddresses(plan, page.path()).of(path));
  }

  private void envelope(
      int count,
      JsonValue next,
      JsonValue previous,
      List<RecordKey> results,
      SitePath file,
      OutputStream out)
      throws IOException {
    String head =
        "{\n\"count\": "
            + count
            + ",\n\"next\": "
            + JsonWriter.write(next)
            + ",\n\"previous\": "
            + JsonWriter.write(previous)
            + ",\n\"results\": [";
    out.write(head.getBytes(UTF_8));
    String separator = "\n";
    for (RecordKey key : results) {
      out.write(separator.getBytes(UTF_8));
      out.write(JsonWriter.bytes(record(key, file)));
      separator = ",\n";
    }
    out.write((results.isEmpty() ? "]\n}\n" : "\n]\n}\n").getBytes(UTF_8));
  }

  private JsonValue record(RecordKey key, SitePath file) {
    RecordData data = records.data(key);
    JsonObject links = new RecordLinks(plan, file).of(key, data.fields());
    return RecordJson.of(data, records.provenance(key), links);
  }
}
