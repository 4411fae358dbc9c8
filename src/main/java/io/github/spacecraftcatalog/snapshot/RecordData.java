package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the captures say of a record, in the source's own words: the program need not
 * know a field to keep it.
 *
 * @param fields the fields that count, with the names, types and digits of the source
 * @param superseded the values that do not count, oldest first
 */
public record RecordData(JsonObject fields, List<Superseded> superseded) {

  /** Copies the list. */
  public RecordData {
    superseded = List.copyOf(superseded);
  }

  /**
   * A value that another one took the place of.
   *
   * @param pointer where it was in the record
   * @param value the value
   * @param capture the newest capture that the field had been taken from until then
   * @param until the day of the first capture after that one which carries the field, so with
   *     another value; empty when it has no date, or there is none
   */
  public record Superseded(
      String pointer, JsonValue value, Capture capture, Optional<LocalDate> until) {}
}
