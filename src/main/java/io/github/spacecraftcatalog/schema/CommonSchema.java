package io.github.spacecraftcatalog.schema;

import static io.github.spacecraftcatalog.schema.FieldDefinition.address;
import static io.github.spacecraftcatalog.schema.FieldDefinition.duration;
import static io.github.spacecraftcatalog.schema.FieldDefinition.flag;
import static io.github.spacecraftcatalog.schema.FieldDefinition.id;
import static io.github.spacecraftcatalog.schema.FieldDefinition.integer;
import static io.github.spacecraftcatalog.schema.FieldDefinition.list;
import static io.github.spacecraftcatalog.schema.FieldDefinition.object;
import static io.github.spacecraftcatalog.schema.FieldDefinition.text;

import java.util.List;
import java.util.stream.Stream;

/** What records of several kinds have. */
final class CommonSchema {

  static final FieldDefinition RESPONSE_MODE =
      text(
          "response_mode",
          "How much the source told of this object: list, normal or detailed. A record that was"
              + " put together from several answers may hold more.");

  static final FieldDefinition URL =
      address("url", "Where the source answers for it; the host is the one it was asked at.");

  private static final ObjectDefinition LICENSE =
      ObjectDefinition.named(
          "ImageLicense",
          "Under which conditions a picture may be used.",
          integer("priority", "The source's ranking; lower numbers come first."),
          address("link", "The text of the licence."));

  private static final ObjectDefinition VARIANT =
      new ObjectDefinition(
          "ImageVariant",
          "A picture in another form.",
          List.of(
              id("the variant"),
              object(
                  "type",
                  ObjectDefinition.named("ImageVariantType", "What another form is for."),
                  "What the form is for."),
              address("image_url", "Where the picture is.")));

  static final ObjectDefinition IMAGE =
      ObjectDefinition.named(
          "Image",
          "A picture at the source.",
          address("image_url", "Where the picture is."),
          address("thumbnail_url", "Where a small form of it is."),
          text("credit", "Whom to name."),
          object("license", LICENSE, "Under which conditions it may be used."),
          flag("single_use", "Whether it was meant for one record only."),
          list("variants", VARIANT, "Further forms of it."));

  static final ObjectDefinition COUNTRY =
      ObjectDefinition.named(
          "Country",
          "A country.",
          text("alpha_2_code", "ISO 3166-1, two letters."),
          text("alpha_3_code", "ISO 3166-1, three letters."),
          text("nationality_name", "What its people are called."),
          text("nationality_name_composed", "The same, as the first part of a compound."));

  private CommonSchema() {}

  static FieldDefinition image(String name, String description) {
    return new FieldDefinition(name, new FieldType.FormerlyScalar(IMAGE, "image_url"), description);
  }

  static Stream<FieldDefinition> launchesAndLandings() {
    return Stream.of(
        integer("total_launch_count", "How many launches the source counts."),
        integer("successful_launches", "How many of the launches succeeded."),
        integer("failed_launches", "How many of the launches failed."),
        integer("attempted_landings", "How many landings were attempted."),
        integer("successful_landings", "How many of the landings succeeded."),
        integer("failed_landings", "How many of the landings failed."));
  }

  static FieldDefinition fastestTurnaround() {
    return duration(
        "fastest_turnaround", "The shortest time between a landing and the next launch.");
  }
}
