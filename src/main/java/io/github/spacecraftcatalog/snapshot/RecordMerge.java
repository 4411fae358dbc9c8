package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.model.Provenance.Source;
import io.github.spacecraftcatalog.snapshot.RecordData.Superseded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays statements about one record over each other, oldest first. */
final class RecordMerge {

  private final Map<String, JsonValue> fields = new LinkedHashMap<>();
  private final Map<String, JsonValue> implied = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Set<String> malformed = new HashSet<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<Statement, Set<String>> unreadable;

  /**
   * Starts with nothing.
   *
   * @param unreadable everything that was said of the record, also what is not laid over the rest,
   *     each with those of its fields that cannot be read
   */
  RecordMerge(Map<Statement, Set<String>> unreadable) {
    this.unreadable = unreadable;
  }

  /** A value of a field, or of a part of it, that does not count. */
  private record LeftOut(String field, String pointer, JsonValue value, Capture capture) {}

  /** Adds what was said next. */
  void add(Statement statement) {
    JsonObject record = statement.evidence().record();
    for (String name : record.names()) {
      boolean isMalformed = isUnreadable(name, statement);
      record.get(name).ifPresent(value -> add(name, value, isMalformed, statement));
    }
    JsonObject around = statement.evidence().implied();
    for (String name : around.names()) {
      around.get(name).ifPresent(value -> implied.merge(name, value, Merge::complete));
    }
  }

  private boolean isUnreadable(String name, Statement statement) {
    return unreadable.getOrDefault(statement, Set.of()).contains(name);
  }

  private void add(String name, JsonValue value, boolean isMalformed, Statement statement) {
    JsonValue known = fields.get(name);
    if (known == null) {
      put(name, value, statement);
    } else if (isMalformed && !malformed.contains(name)) {
      leaveOut(name, "/" + Origin.token(name), value, statement.newest().capture());
    } else {
      replace(name, known, value, statement);
    }
    if (isMalformed && value.equals(fields.get(name))) {
      malformed.add(name);
    }
  }

  private void replace(String name, JsonValue known, JsonValue value, Statement statement) {
    Capture older = origins.getOrDefault(name, statement.newest()).capture();
    String pointer = "/" + Origin.token(name);
    JsonValue merged = value;
    if (malformed.remove(name)) {
      if (!known.equals(value)) {
        leaveOut(name, pointer, known, older);
      }
    } else {
      merged = new Merge((at, old) -> leaveOut(name, at, old, older)).merge(pointer, known, value);
    }
    if (known.equals(value) || !merged.equals(known)) {
      put(name, merged, statement);
    }
  }

  private void put(String name, JsonValue value, Statement statement) {
    fields.put(name, value);
    origins.put(name, statement.newest());
  }

  private void leaveOut(String field, String pointer, JsonValue value, Capture capture) {
    leftOut.add(new LeftOut(field, pointer, value, capture));
  }

  JsonObject fields() {
    return JsonObject.of(fields);
  }

  RecordData data() {
    return new RecordData(fields(), leftOut.stream().map(this::superseded).toList());
  }

  private Superseded superseded(LeftOut left) {
    return new Superseded(left.pointer(), left.value(), left.capture(), until(left));
  }

  private Optional<LocalDate> until(LeftOut left) {
    return unreadable.keySet().stream()
        .filter(statement -> statement.evidence().record().has(left.field()))
        .filter(statement -> !isUnreadable(left.field(), statement))
        .flatMap(statement -> statement.captures().stream())
        .filter(capture -> capture.compareTo(left.capture()) > 0)
        .min(Capture::compareTo)
        .flatMap(Capture::date);
  }

  JsonObject implied() {
    return JsonObject.of(implied);
  }

  List<Source> sources() {
    var names = new LinkedHashMap<Origin, List<String>>();
    for (String name : fields.keySet()) {
      Origin origin = origins.get(name);
      if (origin != null) {
        names.computeIfAbsent(origin, any -> new ArrayList<>()).add(name);
      }
    }
    return names.entrySet().stream()
        .map(place -> new Source(place.getKey(), List.copyOf(place.getValue())))
        .toList();
  }
}
