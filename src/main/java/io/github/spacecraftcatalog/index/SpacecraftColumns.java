package io.github.spacecraftcatalog.index;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The spacecraft as columns with the source's field names, by name: a column packs better than rows
 * do. Records are named by id, durations are in seconds, unknown values are {@code null}. {@code
 * slug} holds, under the position of a spacecraft, the readable part of its address where that does
 * not follow from the name.
 */
final class SpacecraftColumns {

  private final List<Spacecraft> spacecraft;
  private final Map<String, JsonValue> columns = new LinkedHashMap<>();

  private SpacecraftColumns(List<Spacecraft> spacecraft) {
    this.spacecraft = spacecraft;
  }

  static JsonObject of(List<Spacecraft> spacecraft) {
    var columns = new SpacecraftColumns(spacecraft);
    columns.addAll();
    return JsonObject.of(columns.columns);
  }

  private void addAll() {
    add("id", craft -> JsonNumber.of(craft.id()));
    add("name", craft -> new JsonText(craft.name()));
    columns.put("slug", slugs());
    add("serial_number", craft -> IndexValues.text(craft.serialNumber()));
    add("spacecraft_config", craft -> IndexValues.id(craft.configuration()));
    add("status", craft -> IndexValues.id(craft.status()));
    add("in_space", craft -> IndexValues.flag(craft.inSpace()));
    add("is_placeholder", craft -> IndexValues.flag(Optional.of(craft.placeholder())));
    add("flights_count", craft -> IndexValues.number(craft.flightsCount()));
    add("mission_ends_count", craft -> IndexValues.number(craft.missionEndsCount()));
    add("time_in_space", craft -> IndexValues.seconds(craft.timeInSpace()));
    add("time_docked", craft -> IndexValues.seconds(craft.timeDocked()));
    add("fastest_turnaround", craft -> IndexValues.seconds(craft.fastestTurnaround()));
  }

  private void add(String name, Function<Spacecraft, JsonValue> value) {
    columns.put(name, JsonArray.of(spacecraft.stream().map(value).toList()));
  }

  private JsonObject slugs() {
    var slugs = new LinkedHashMap<String, JsonValue>();
    for (int i = 0; i < spacecraft.size(); i++) {
      String position = Integer.toString(i);
      IndexValues.irregularSlug(spacecraft.get(i))
          .ifPresent(slug -> slugs.put(position, new JsonText(slug)));
    }
    return JsonObject.of(slugs);
  }
}
