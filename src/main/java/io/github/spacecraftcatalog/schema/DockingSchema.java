package io.github.spacecraftcatalog.schema;

import static io.github.spacecraftcatalog.schema.FieldDefinition.date;
import static io.github.spacecraftcatalog.schema.FieldDefinition.id;
import static io.github.spacecraftcatalog.schema.FieldDefinition.integer;
import static io.github.spacecraftcatalog.schema.FieldDefinition.list;
import static io.github.spacecraftcatalog.schema.FieldDefinition.moment;
import static io.github.spacecraftcatalog.schema.FieldDefinition.number;
import static io.github.spacecraftcatalog.schema.FieldDefinition.object;
import static io.github.spacecraftcatalog.schema.FieldDefinition.record;
import static io.github.spacecraftcatalog.schema.FieldDefinition.text;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.List;

/** Dockings, and the stations where they happen. */
final class DockingSchema {

  private static final ObjectDefinition LOCATION =
      ObjectDefinition.named(
          "DockingLocation",
          "A port.",
          record("spacestation", RecordKind.SPACE_STATION, "The station that it is a part of."));

  private static final ObjectDefinition PAYLOAD_FLIGHT =
      new ObjectDefinition(
          "PayloadFlight",
          "A journey of a payload; the source tells more of it than is listed here.",
          List.of(id("the journey"), CommonSchema.URL, text("destination", "Where it goes.")));

  /** Not a record here: an agency that only owns a station has no data of its own. */
  private static final ObjectDefinition OWNER =
      ObjectDefinition.named(
          "SpaceStationOwner",
          "An agency that owns a station.",
          CommonSchema.URL,
          text("abbrev", "The same, shortened."));

  static final ObjectDefinition EVENT =
      new ObjectDefinition(
          "DockingEvent",
          "One stay of a spacecraft at another.",
          List.of(
              CommonSchema.RESPONSE_MODE,
              id("the docking"),
              CommonSchema.URL,
              text("launch_id", "The identifier of the launch (a UUID); only before version 2.3."),
              moment("docking", "When it docked."),
              moment("departure", "When it left."),
              object("docking_location", LOCATION, "The port."),
              record(
                  "flight_vehicle",
                  RecordKind.SPACECRAFT_FLIGHT,
                  "The flight that came; only before version 2.3."),
              record(
                  "flight_vehicle_chaser", RecordKind.SPACECRAFT_FLIGHT, "The flight that came."),
              record(
                  "flight_vehicle_target",
                  RecordKind.SPACECRAFT_FLIGHT,
                  "The flight that was docked to."),
              record("space_station_chaser", RecordKind.SPACE_STATION, "The station that came."),
              record(
                  "space_station_target",
                  RecordKind.SPACE_STATION,
                  "The station that was docked to."),
              object("payload_flight_chaser", PAYLOAD_FLIGHT, "The payload that came."),
              object("payload_flight_target", PAYLOAD_FLIGHT, "The payload that was docked to.")));

  static final ObjectDefinition STATION =
      new ObjectDefinition(
          "SpaceStation",
          "Where spacecraft dock.",
          List.of(
              CommonSchema.RESPONSE_MODE,
              id("the station"),
              CommonSchema.URL,
              text("name", "What it is called."),
              CommonSchema.image("image", "A picture of it."),
              object(
                  "status",
                  ObjectDefinition.named("SpaceStationStatus", "What became of a station."),
                  "What became of it."),
              object(
                  "type",
                  ObjectDefinition.named("SpaceStationType", "What a station is for."),
                  "What it is for."),
              date("founded", "The day it was begun."),
              date("deorbited", "The day it came down."),
              text("description", "What there is to say of it, in plain text."),
              text("orbit", "Where it is, in words."),
              list("owners", OWNER, "The agencies that own it."),
              number("height", Unit.METER, "Its height."),
              number("width", Unit.METER, "Its width."),
              number("mass", Unit.TONNE, "Its mass."),
              number("volume", Unit.CUBIC_METER, "The room in it."),
              integer("onboard_crew", "How many people are on board."),
              integer("docked_vehicles", "How many vehicles are docked.")));

  private DockingSchema() {}
}
