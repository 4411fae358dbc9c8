package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.snapshot.RecordData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A record as data: the fields with the source's names, types and digits, followed by {@code
 * _provenance}, which says where each comes from and which values other captures have.
 */
final class RecordJson {

  private RecordJson() {}

  static String of(RecordData data, Provenance provenance) {
    var members = new LinkedHashMap<String, JsonValue>();
    JsonObject fields = data.fields();
    fields.names().forEach(name -> fields.get(name).ifPresent(value -> members.put(name, value)));
    members.put("_provenance", provenance(data, provenance));
    return JsonWriter.indent(JsonObject.of(members));
  }

  private static JsonObject provenance(RecordData data, Provenance provenance) {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("captures", captures(data, provenance));
    members.put("places", places(provenance));
    if (!data.superseded().isEmpty()) {
      members.put(
          "superseded",
          JsonArray.of(data.superseded().stream().map(RecordJson::superseded).toList()));
    }
    return JsonObject.of(members);
  }

  /** The captures that a value was taken from, not the hundreds that only repeat it. */
  private static JsonArray captures(RecordData data, Provenance provenance) {
    Stream<Capture> used =
        Stream.concat(
            provenance.sources().stream().map(source -> source.record().capture()),
            data.superseded().stream().map(RecordData.Superseded::capture));
    return JsonArray.of(used.distinct().sorted().map(RecordJson::capture).toList());
  }

  private static JsonObject capture(Capture capture) {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("path", new JsonText(capture.path()));
    capture.date().ifPresent(date -> members.put("date", new JsonText(date.toString())));
    capture.host().ifPresent(host -> members.put("host", new JsonText(host)));
    capture.request().ifPresent(request -> members.put("request", new JsonText(request)));
    return JsonObject.of(members);
  }

  private static JsonArray places(Provenance provenance) {
    return JsonArray.of(
        provenance.sources().stream()
            .map(source -> place(source.record(), source.fields()))
            .toList());
  }

  private static JsonObject place(Origin origin, List<String> fields) {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("capture", new JsonText(origin.capture().path()));
    if (origin.line() > 0) {
      members.put("line", JsonNumber.of(origin.line()));
    }
    members.put("pointer", new JsonText(origin.pointer()));
    members.put("fields", JsonArray.of(fields.stream().map(JsonText::new).toList()));
    return JsonObject.of(members);
  }

  private static JsonObject superseded(RecordData.Superseded superseded) {
    return JsonObject.of(
        new TreeMap<String, JsonValue>(
            Map.of(
                "pointer", new JsonText(superseded.pointer()),
                "value", superseded.value(),
                "capture", new JsonText(superseded.capture().path()))));
  }
}
