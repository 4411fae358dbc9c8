package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.WebAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The fields that the model knows, by kind of record. To add one: a constant here, in the list of
 * its kind, and the component it fills in {@link ModelBuilder}.
 */
final class Fields {

  static final Field<String> NAME = new Field<>("name", Values::line);
  static final Field<WebAddress> URL = new Field<>("url", Values::webAddress);
  static final Field<Image> IMAGE = new Field<>("image", ImageReader::read);
  static final Field<String> DESCRIPTION = new Field<>("description", Values::text);

  static final Field<String> SERIAL_NUMBER = new Field<>("serial_number", Values::line);
  static final Field<Boolean> IS_PLACEHOLDER = new Field<>("is_placeholder", Values::yesOrNo);
  static final Field<Boolean> IN_SPACE = new Field<>("in_space", Values::yesOrNo);
  static final Field<Duration> TIME_IN_SPACE = new Field<>("time_in_space", Values::duration);
  static final Field<Duration> TIME_DOCKED = new Field<>("time_docked", Values::duration);
  static final Field<Integer> FLIGHTS_COUNT = new Field<>("flights_count", Values::count);
  static final Field<Integer> MISSION_ENDS_COUNT = new Field<>("mission_ends_count", Values::count);
  static final Field<Integer> STATUS = new Field<>("status", Values.record(RecordKind.STATUS));
  static final Field<Integer> SPACECRAFT_CONFIG =
      new Field<>("spacecraft_config", Values.record(RecordKind.CONFIGURATION));
  static final Field<Duration> FASTEST_TURNAROUND =
      new Field<>("fastest_turnaround", Values::duration);

  static final Field<Integer> CONFIGURATION_TYPE =
      new Field<>("type", Values.record(RecordKind.CONFIGURATION_TYPE));
  static final Field<Integer> AGENCY = new Field<>("agency", Values.record(RecordKind.AGENCY));
  static final Field<List<Integer>> FAMILY =
      new Field<>("family", Values.records(RecordKind.FAMILY));
  static final Field<Boolean> IN_USE = new Field<>("in_use", Values::yesOrNo);

  static final Field<Integer> MANUFACTURER =
      new Field<>("manufacturer", Values.record(RecordKind.AGENCY));
  static final Field<Integer> PARENT = new Field<>("parent", Values.record(RecordKind.FAMILY));
  static final Field<LocalDate> MAIDEN_FLIGHT = new Field<>("maiden_flight", Values::date);

  static final Field<String> ABBREV = new Field<>("abbrev", Values::line);
  static final Field<String> AGENCY_TYPE = new Field<>("type", Fields::agencyType);

  private Fields() {}

  /** The fields of a kind of record. */
  static List<Field<?>> of(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT ->
          List.of(
              NAME,
              URL,
              SERIAL_NUMBER,
              IS_PLACEHOLDER,
              IMAGE,
              IN_SPACE,
              TIME_IN_SPACE,
              TIME_DOCKED,
              FLIGHTS_COUNT,
              MISSION_ENDS_COUNT,
              STATUS,
              DESCRIPTION,
              SPACECRAFT_CONFIG,
              FASTEST_TURNAROUND);
      case CONFIGURATION -> List.of(NAME, URL, CONFIGURATION_TYPE, AGENCY, FAMILY, IN_USE, IMAGE);
      case FAMILY -> List.of(NAME, DESCRIPTION, MANUFACTURER, PARENT, MAIDEN_FLIGHT);
      case AGENCY -> List.of(NAME, URL, ABBREV, AGENCY_TYPE);
      default -> List.of(NAME);
    };
  }

  /**
   * An agency's type has no page of its own: only its name is kept. Before version 2.3 it was no
   * more than a name.
   */
  private static Optional<String> agencyType(JsonNode node, ValuePlace place)
      throws MalformedValueException {
    if (node.isString()) {
      return Values.line(node, place);
    }
    Values.require(node.isObject(), node, "an object");
    JsonNode name = node.path("name");
    boolean unknown = name.isMissingNode() || name.isNull();
    return unknown ? Optional.empty() : Values.line(name, place.member("name"));
  }
}
