package io.github.spacecraftcatalog.schema;

import static io.github.spacecraftcatalog.schema.FieldDefinition.address;
import static io.github.spacecraftcatalog.schema.FieldDefinition.flag;
import static io.github.spacecraftcatalog.schema.FieldDefinition.id;
import static io.github.spacecraftcatalog.schema.FieldDefinition.integer;
import static io.github.spacecraftcatalog.schema.FieldDefinition.list;
import static io.github.spacecraftcatalog.schema.FieldDefinition.object;
import static io.github.spacecraftcatalog.schema.FieldDefinition.text;

import java.util.List;
import java.util.stream.Stream;

/** Who operates or builds spacecraft. */
final class AgencySchema {

  private static final ObjectDefinition TYPE =
      ObjectDefinition.named("AgencyType", "What an agency is: a government's, a company.");

  private static final ObjectDefinition SOCIAL_MEDIA_LINK =
      new ObjectDefinition(
          "SocialMediaLink",
          "Where an agency is among social media.",
          List.of(
              id("the link"),
              object(
                  "social_media",
                  ObjectDefinition.named("SocialMedia", "A place where people meet."),
                  "Which one."),
              address("url", "The agency's place there.")));

  static final ObjectDefinition AGENCY =
      new ObjectDefinition(
          "Agency",
          "Who operates a configuration or builds a family.",
          Stream.of(what(), detail(), CommonSchema.launchesAndLandings(), counts())
              .flatMap(fields -> fields)
              .toList());

  private AgencySchema() {}

  private static Stream<FieldDefinition> what() {
    return Stream.of(
        CommonSchema.RESPONSE_MODE,
        id("the agency"),
        CommonSchema.URL,
        text("name", "What it is called."),
        text("abbrev", "The same, shortened."),
        new FieldDefinition(
            "type",
            new FieldType.FormerlyScalar(TYPE, "name"),
            "What it is; before version 2.3 only the name of that."));
  }

  private static Stream<FieldDefinition> detail() {
    return Stream.of(
        flag("featured", "Whether the source shows it first."),
        list("country", CommonSchema.COUNTRY, "The countries that it belongs to."),
        text("country_code", "The same as codes, with commas between; only before version 2.3."),
        text("description", "What there is to say of it, in plain text."),
        text("administrator", "Who leads it."),
        new FieldDefinition(
            "founding_year", new FieldType.FormerlyText(), "The year it was founded in."),
        text("launchers", "Its launchers, in words."),
        text("spacecraft", "Its spacecraft, in words."),
        text("parent", "The agency that it is a part of, in words."),
        CommonSchema.image("image", "A picture of it."),
        CommonSchema.image("logo", "Its logo."),
        CommonSchema.image("social_logo", "Its logo as a square."),
        address("image_url", "A picture of it; only before version 2.3."),
        address("logo_url", "Its logo; only before version 2.3."),
        address("nation_url", "A flag; only before version 2.3."),
        address("info_url", "Its own web site."),
        address("wiki_url", "Its article in Wikipedia."),
        list("social_media_links", SOCIAL_MEDIA_LINK, "Where it is among social media."));
  }

  private static Stream<FieldDefinition> counts() {
    return Stream.of(
        integer("consecutive_successful_launches", "How many launches succeeded in a row."),
        integer("pending_launches", "How many launches are to come."),
        integer("consecutive_successful_landings", "How many landings succeeded in a row."),
        integer("attempted_landings_spacecraft", "Landings of spacecraft that were attempted."),
        integer("successful_landings_spacecraft", "Landings of spacecraft that succeeded."),
        integer("failed_landings_spacecraft", "Landings of spacecraft that failed."),
        integer("attempted_landings_payload", "Landings of payloads that were attempted."),
        integer("successful_landings_payload", "Landings of payloads that succeeded."),
        integer("failed_landings_payload", "Landings of payloads that failed."));
  }
}
