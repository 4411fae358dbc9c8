package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.snapshot.RecordData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return new JsonMembers()
        .withAll(data.fields())
        .with(PROVENANCE, provenance(data, provenance))
        .with(LINKS, links)
        .object();
  }

  private static JsonObject provenance(RecordData data, Provenance provenance) {
    var members =
        new JsonMembers()
            .with("captures", captures(data, provenance))
            .with("places", places(provenance));
    var superseded = new ArrayList<JsonValue>();
    data.superseded().forEach(value -> superseded.add(superseded(value)));
    Stream.of(PROVENANCE, LINKS)
        .flatMap(name -> displaced(name, data, provenance).stream())
        .forEach(value -> superseded.add(superseded(value)));
    if (!superseded.isEmpty()) {
      members.with("superseded", JsonArray.of(superseded));
    }
    return members.object();
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
    return new JsonMembers()
        .with("path", capture.path())
        .with("date", capture.date().map(LocalDate::toString))
        .with("host", capture.host())
        .with("request", capture.request())
        .object();
  }

  private static JsonArray places(Provenance provenance) {
    return JsonArray.of(
        provenance.sources().stream()
            .map(source -> place(source.record(), source.fields()))
            .toList());
  }

  private static JsonObject place(Origin origin, List<String> fields) {
    var members = new JsonMembers().with("capture", origin.capture().path());
    if (origin.line() > 0) {
      members.with("line", origin.line());
    }
    return members.with("pointer", origin.pointer()).with("fields", fields).object();
  }

  private static JsonObject superseded(RecordData.Superseded superseded) {
    return new JsonMembers()
        .with("capture", superseded.capture().path())
        .with("pointer", superseded.pointer())
        .with("value", superseded.value())
        .object();
  }
}
