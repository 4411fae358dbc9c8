package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonValue;
import java.util.Optional;

/** Reads the fields of a docking that other records do not have. */
final class DockingReader {

  private DockingReader() {}

  static Optional<String> location(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Members.of(value, place).read("name", Values::line);
  }

  /** The station that a port belongs to. */
  static Optional<Integer> stationOfLocation(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Members.of(value, place).read("spacestation", Values::reference);
  }

  /** The name of the spacecraft of a flight. */
  static Optional<String> spacecraft(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Members.of(value, place).line("spacecraft", "name");
  }

  /** The name of the payload of a payload's flight. */
  static Optional<String> payload(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Members.of(value, place).line("payload", "name");
  }
}
