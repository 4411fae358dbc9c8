package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** What the API adds to the source's fields, as JSON Schema. */
final class OwnSchemas {

  /** The definition of {@code _provenance}. */
  static final String PROVENANCE = "Provenance";

  /** The definition of {@code _links}. */
  static final String LINKS = "Links";

  private static final JsonObject TEXT = new JsonMembers().with("type", "string").object();

  private static final JsonObject POINTER =
      described("An RFC 6901 JSON pointer.", "string", "json-pointer");

  private static final JsonObject ADDRESS =
      described(
          "An address in this site; relative to the file where the site's own is not known.",
          "string",
          "uri-reference");

  private OwnSchemas() {}

  /** Adds the definitions. */
  static JsonMembers addTo(JsonMembers definitions) {
    return definitions.with(PROVENANCE, provenance()).with(LINKS, links());
  }

  private static JsonObject described(String description, String type, String format) {
    return new JsonMembers()
        .with("description", description)
        .with("type", type)
        .with("format", format)
        .object();
  }

  private static JsonObject provenance() {
    return object(
        "Where the record comes from.",
        List.of("captures", "places"),
        new JsonMembers()
            .with("captures", list("The captures that a value was taken from.", capture()))
            .with("places", list("The places of the fields, oldest first.", place()))
            .with(
                "superseded",
                list("The values that others took the place of, oldest first.", superseded())));
  }

  private static JsonObject capture() {
    return object(
        "A saved answer of the source.",
        List.of("path"),
        new JsonMembers()
            .with("path", TEXT)
            .with("date", described("The day it was taken.", "string", "date"))
            .with("host", TEXT)
            .with("request", TEXT));
  }

  private static JsonObject place() {
    return object(
        "Where fields stand in a capture.",
        List.of("capture", "pointer", "fields"),
        new JsonMembers()
            .with("capture", TEXT)
            .with("line", new JsonMembers().with("type", "integer").with("minimum", 1).object())
            .with("pointer", POINTER)
            .with("fields", list("Their names.", TEXT)));
  }

  private static JsonObject superseded() {
    return object(
        "A value that does not count.",
        List.of("pointer", "value", "capture"),
        new JsonMembers()
            .with("pointer", POINTER)
            .with("value", JsonObject.EMPTY)
            .with("capture", TEXT));
  }

  private static JsonObject links() {
    JsonObject several = list("Where a field holds several records.", ADDRESS);
    JsonObject related =
        new JsonMembers().with("anyOf", JsonArray.of(List.of(ADDRESS, several))).object();
    var properties = new JsonMembers();
    Stream.of("self", "collection", "describedby", "alternate")
        .forEach(relation -> properties.with(relation, ADDRESS));
    return new JsonMembers()
        .with(
            "description",
            "Where the record leads to: to itself, the collection, its schema, its page, and for"
                + " each field that holds other records of this site, to these.")
        .with("type", "object")
        .with("required", List.of("self", "collection", "describedby"))
        .with("properties", properties.object())
        .with("additionalProperties", related)
        .object();
  }

  private static JsonObject list(String description, JsonObject items) {
    return new JsonMembers()
        .with("description", description)
        .with("type", "array")
        .with("items", items)
        .object();
  }

  private static JsonObject object(
      String description, List<String> required, JsonMembers properties) {
    return new JsonMembers()
        .with("description", description)
        .with("type", "object")
        .with("required", required)
        .with("properties", properties.object())
        .object();
  }
}
