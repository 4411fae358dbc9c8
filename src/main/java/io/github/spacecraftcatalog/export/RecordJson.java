package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.snapshot.RecordData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A record as data: the fields with the source's names, types and digits, followed by {@code
 * _provenance}, which says where each comes from and which values other captures have, and {@code
 * _links}.
 */
final class RecordJson {

  /** Members of ours; no field of the source begins with an underscore. */
  static final String PROVENANCE = "_provenance";

  static final String LINKS = "_links";

  private RecordJson() {}

  static JsonObject of(RecordData data, Provenance provenance, JsonObject links) {
    var members = new LinkedHashMap<String, JsonValue>();
    JsonObject fields = data.fields();
    fields.names().forEach(name -> fields.get(name).ifPresent(value -> members.put(name, value)));
    members.put(PROVENANCE, provenance(data, provenance));
    members.put(LINKS, links);
    return JsonObject.of(members);
  }

  private static JsonObject provenance(RecordData data, Provenance provenance) {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("captures", captures(data, provenance));
    members.put("places", places(provenance));
    var superseded = new ArrayList<JsonValue>();
    data.superseded().forEach(value -> superseded.add(superseded(value)));
    Stream.of(PROVENANCE, LINKS)
        .flatMap(name -> displaced(name, data, provenance).stream())
        .forEach(value -> superseded.add(superseded(value)));
    if (!superseded.isEmpty()) {
      members.put("superseded", JsonArray.of(superseded));
    }
    return JsonObject.of(members);
  }

  /** A field of the source that has the name of one of ours: an answer of a catalog like this. */
  private static Optional<RecordData.Superseded> displaced(
      String name, RecordData data, Provenance provenance) {
    return data.fields()
        .get(name)
        .flatMap(
            value ->
                Optional.ofNullable(provenance.fields().get(name))
                    .map(Origin::capture)
                    .map(
                        capture ->
                            new RecordData.Superseded(
                                "/" + name, value, capture, Optional.empty())));
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
