package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.model.RecordKey;

/**
 * A record as one place in one capture shows it.
 *
 * @param key which record it is
 * @param evidence what it says
 * @param line the line of its answer, counted from 1
 * @param pointer where it is in its answer
 * @param incidental whether it only stands near the records that the catalog is about, as the
 *     agency of a launch pad does; alone it is no reason to show the record
 */
record RecordSighting(
    RecordKey key, Evidence evidence, int line, String pointer, boolean incidental) {

  /**
   * What a place says of a record.
   *
   * @param record the record as it stands there
   * @param implied what the record's surroundings say of it, as fields that it could have itself: a
   *     flight in a launch does not repeat the launch
   */
  record Evidence(JsonObject record, JsonObject implied) {}
}
