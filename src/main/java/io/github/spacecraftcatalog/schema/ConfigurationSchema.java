package io.github.spacecraftcatalog.schema;

import static io.github.spacecraftcatalog.schema.FieldDefinition.address;
import static io.github.spacecraftcatalog.schema.FieldDefinition.date;
import static io.github.spacecraftcatalog.schema.FieldDefinition.flag;
import static io.github.spacecraftcatalog.schema.FieldDefinition.id;
import static io.github.spacecraftcatalog.schema.FieldDefinition.integer;
import static io.github.spacecraftcatalog.schema.FieldDefinition.list;
import static io.github.spacecraftcatalog.schema.FieldDefinition.number;
import static io.github.spacecraftcatalog.schema.FieldDefinition.record;
import static io.github.spacecraftcatalog.schema.FieldDefinition.text;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.stream.Stream;

/** What spacecraft are built as: configurations, their types and families. */
final class ConfigurationSchema {

  private static final FieldDefinition SPACECRAFT_FLOWN =
      integer("spacecraft_flown", "How many spacecraft of it the source counts as flown.");

  static final ObjectDefinition TYPE =
      ObjectDefinition.named("SpacecraftConfigType", "What a configuration is for.");

  static final ObjectDefinition CONFIGURATION =
      new ObjectDefinition(
          "SpacecraftConfig",
          "What a spacecraft is built as.",
          Stream.concat(
                  Stream.concat(what(), detail()),
                  Stream.concat(
                      Stream.concat(
                          Stream.of(SPACECRAFT_FLOWN), CommonSchema.launchesAndLandings()),
                      Stream.of(CommonSchema.fastestTurnaround())))
              .toList());

  static final ObjectDefinition FAMILY =
      new ObjectDefinition(
          "SpacecraftConfigFamily",
          "Configurations that descend from one another.",
          Stream.concat(
                  Stream.of(
                      CommonSchema.RESPONSE_MODE,
                      id("the family"),
                      text("name", "What it is called."),
                      text("description", "What there is to say of it, in plain text."),
                      record("manufacturer", RecordKind.AGENCY, "Who builds it."),
                      record("parent", RecordKind.FAMILY, "The family that it is a part of."),
                      date("maiden_flight", "The day of its first flight."),
                      SPACECRAFT_FLOWN),
                  CommonSchema.launchesAndLandings())
              .toList());

  private ConfigurationSchema() {}

  private static Stream<FieldDefinition> what() {
    return Stream.of(
        CommonSchema.RESPONSE_MODE,
        id("the configuration"),
        CommonSchema.URL,
        text("name", "What it is called."),
        record("type", RecordKind.CONFIGURATION_TYPE, "What it is for."),
        record("agency", RecordKind.AGENCY, "Who operates it, or had it built."),
        list("family", RecordKind.FAMILY, "The families that it belongs to."),
        flag("in_use", "Whether it is still flown."),
        CommonSchema.image("image", "A picture of it."),
        address("image_url", "A picture of it; only before version 2.3."),
        address("nation_url", "A flag; only before version 2.3."));
  }

  private static Stream<FieldDefinition> detail() {
    return Stream.of(
        text("capability", "What it can do."),
        text("history", "Where it comes from."),
        text("details", "What else there is to say of it."),
        date("maiden_flight", "The day of its first flight."),
        number("height", Unit.METER, "Its length."),
        number("diameter", Unit.METER, "Its diameter."),
        flag("human_rated", "Whether people may fly in it."),
        integer("crew_capacity", "How many people it can carry."),
        integer("payload_capacity", Unit.KILOGRAM, "How much it can carry up."),
        integer("payload_return_capacity", Unit.KILOGRAM, "How much it can bring back."),
        text("flight_life", "How long it can fly, in words."),
        address("wiki_link", "Its article in Wikipedia."),
        address("info_link", "More about it elsewhere."));
  }
}
