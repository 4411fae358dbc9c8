package io.github.spacecraftcatalog.schema;

import static io.github.spacecraftcatalog.schema.FieldDefinition.duration;
import static io.github.spacecraftcatalog.schema.FieldDefinition.flag;
import static io.github.spacecraftcatalog.schema.FieldDefinition.id;
import static io.github.spacecraftcatalog.schema.FieldDefinition.integer;
import static io.github.spacecraftcatalog.schema.FieldDefinition.list;
import static io.github.spacecraftcatalog.schema.FieldDefinition.record;
import static io.github.spacecraftcatalog.schema.FieldDefinition.text;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.List;

/** A spacecraft and its status. */
final class SpacecraftSchema {

  static final ObjectDefinition SPACECRAFT =
      new ObjectDefinition(
          "Spacecraft",
          "One vehicle.",
          List.of(
              CommonSchema.RESPONSE_MODE,
              id("the spacecraft"),
              CommonSchema.URL,
              text("name", "What it is called."),
              text("serial_number", "The number that its makers gave it; not unique."),
              flag(
                  "is_placeholder",
                  "Whether it stands for a vehicle that is not known yet. The site counts none of"
                      + " these."),
              CommonSchema.image("image", "A picture of it, or of one built like it."),
              flag("in_space", "Whether it is in space."),
              duration(
                  "time_in_space",
                  "How long it has been in space on all flights together, up to when the source"
                      + " was asked. P0D of one that flew means that it is not recorded."),
              duration(
                  "time_docked",
                  "How long it has been docked on all flights together. P0D of one that flew"
                      + " means that it is not recorded."),
              integer("flights_count", "How many flights it has begun."),
              integer("mission_ends_count", "How many flights have ended."),
              record("status", RecordKind.STATUS, "What became of it."),
              text("description", "What there is to say of it, in plain text."),
              record("spacecraft_config", RecordKind.CONFIGURATION, "What it was built as."),
              CommonSchema.fastestTurnaround(),
              list(
                  "flights",
                  RecordKind.SPACECRAFT_FLIGHT,
                  "Its journeys; only in detailed answers.")));

  static final ObjectDefinition STATUS =
      ObjectDefinition.named("SpacecraftStatus", "What became of a spacecraft.");

  private SpacecraftSchema() {}
}
