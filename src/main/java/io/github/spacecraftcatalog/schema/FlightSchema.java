package io.github.spacecraftcatalog.schema;

import static io.github.spacecraftcatalog.schema.FieldDefinition.duration;
import static io.github.spacecraftcatalog.schema.FieldDefinition.flag;
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

/** A spacecraft's flight, with its launch, its landing and the people on board. */
final class FlightSchema {

  private static final ObjectDefinition LAUNCH =
      new ObjectDefinition(
          "Launch",
          "The launch of a flight; the source tells more of it than is listed here.",
          List.of(
              text("id", "The source's identifier of the launch (a UUID)."),
              CommonSchema.URL,
              text("name", "Rocket and payload."),
              CommonSchema.RESPONSE_MODE,
              text("slug", "The name as a part of an address."),
              text("launch_designator", "The international designator."),
              object(
                  "status",
                  ObjectDefinition.named(
                      "LaunchStatus",
                      "How a launch stands.",
                      text("abbrev", "The same, shortened."),
                      text("description", "What that means.")),
                  "How it stands."),
              moment("last_updated", "When the source last changed it."),
              moment("net", "The moment of launch; before it, not earlier than."),
              moment("window_start", "The earliest moment."),
              moment("window_end", "The latest moment."),
              CommonSchema.image("image", "A picture of it."),
              integer("probability", "Of good weather, in percent."),
              text("failreason", "Why it failed."),
              text("hashtag", "What it is tagged with."),
              flag("webcast_live", "Whether it is being shown.")));

  private static final ObjectDefinition LANDING =
      new ObjectDefinition(
          "Landing",
          "The landing of a flight.",
          List.of(
              id("the landing"),
              CommonSchema.URL,
              flag("attempt", "Whether it was attempted."),
              flag("success", "Whether it succeeded."),
              text("description", "How it went."),
              number("downrange_distance", Unit.KILOMETER, "How far from the launch it was."),
              object(
                  "landing_location",
                  ObjectDefinition.named(
                      "LandingLocation",
                      "A place to land.",
                      text("abbrev", "The same, shortened."),
                      text("description", "What there is to say of it."),
                      number("longitude", Unit.DEGREE, "East of Greenwich."),
                      number("latitude", Unit.DEGREE, "North of the equator.")),
                  "Where it was."),
              object(
                  "type",
                  ObjectDefinition.named(
                      "LandingType", "How to land.", text("abbrev", "The same, shortened.")),
                  "What kind of landing it was.")));

  private static final ObjectDefinition CREW_MEMBER =
      new ObjectDefinition(
          "AstronautFlight",
          "Somebody on a flight.",
          List.of(
              id("this part in the flight"),
              object(
                  "role",
                  new ObjectDefinition(
                      "AstronautRole",
                      "What somebody is on a flight.",
                      List.of(
                          id("the role"),
                          text("role", "What it is called."),
                          integer("priority", "The source's ranking; lower numbers come first."))),
                  "As what."),
              object(
                  "astronaut",
                  ObjectDefinition.named("Astronaut", "Somebody who flies.", CommonSchema.URL),
                  "Who.")));

  static final ObjectDefinition FLIGHT =
      new ObjectDefinition(
          "SpacecraftFlight",
          "One journey of a spacecraft, from its launch to the end of its mission.",
          List.of(
              CommonSchema.RESPONSE_MODE,
              id("the flight"),
              CommonSchema.URL,
              text("destination", "Where it goes."),
              moment("mission_end", "When it ended."),
              record("spacecraft", RecordKind.SPACECRAFT, "The vehicle."),
              object("launch", LAUNCH, "Its launch."),
              object("landing", LANDING, "Its landing."),
              duration("duration", "How long it took."),
              duration(
                  "turn_around_time", "The time since the vehicle's landing before this flight."),
              list("launch_crew", CREW_MEMBER, "Who was on board at launch."),
              list("onboard_crew", CREW_MEMBER, "Who was on board meanwhile."),
              list("landing_crew", CREW_MEMBER, "Who was on board at landing."),
              list("docking_events", RecordKind.DOCKING_EVENT, "Where it docked.")));

  private FlightSchema() {}
}
