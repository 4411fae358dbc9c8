package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.model.Provenance.Source;
import io.github.spacecraftcatalog.snapshot.RecordData.Superseded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays statements about one record over each other, oldest first. */
final class RecordMerge {

  private final Map<String, JsonValue> fields = new LinkedHashMap<>();
  private final Map<String, JsonValue> implied = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Set<String> malformed = new HashSet<>();
  private final List<Superseded> superseded = new ArrayList<>();

  /**
   * Adds what was said next.
   *
   * @param unreadable the fields of it that cannot be read
   */
  void add(Statement statement, Set<String> unreadable) {
    JsonObject record = statement.evidence().record();
    for (String name : record.names()) {
      boolean isMalformed = unreadable.contains(name);
      record.get(name).ifPresent(value -> add(name, value, isMalformed, statement));
    }
    JsonObject around = statement.evidence().implied();
    for (String name : around.names()) {
      around.get(name).ifPresent(value -> implied.merge(name, value, Merge::complete));
    }
  }

  private void add(String name, JsonValue value, boolean isMalformed, Statement statement) {
    JsonValue known = fields.get(name);
    if (known == null) {
      put(name, value, statement);
    } else if (isMalformed && !malformed.contains(name)) {
      leaveOut("/" + Origin.token(name), value, statement.newest().capture());
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
        leaveOut(pointer, known, older);
      }
    } else {
      merged = new Merge((at, old) -> leaveOut(at, old, older)).merge(pointer, known, value);
    }
    if (known.equals(value) || !merged.equals(known)) {
      put(name, merged, statement);
    }
  }

  private void put(String name, JsonValue value, Statement statement) {
    fields.put(name, value);
    origins.put(name, statement.newest());
  }

  private void leaveOut(String pointer, JsonValue value, Capture capture) {
    superseded.add(new Superseded(pointer, value, capture));
  }

  RecordData data() {
    return new RecordData(JsonObject.of(fields), superseded);
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
