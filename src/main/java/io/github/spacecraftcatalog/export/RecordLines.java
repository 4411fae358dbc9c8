package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import java.io.IOException;
import java.io.OutputStream;

/** The records of a kind as JSON Lines: the source's fields and nothing else, a record a line. */
final class RecordLines {

  private final RecordSource records;

  RecordLines(RecordSource records) {
    this.records = records;
  }

  void write(RecordKind kind, OutputStream out) throws IOException {
    for (RecordKey key : records.keys(kind)) {
      out.write(JsonWriter.bytes(records.data(key).fields()));
      out.write('\n');
    }
  }
}
