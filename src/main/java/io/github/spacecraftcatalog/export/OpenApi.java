package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.ObjectDefinition;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.ApiVersion;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the API answers, for programs (OpenAPI 3.1.0). */
final class OpenApi {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String RECORD = "Record";
  private static final String COLLECTION = "Collection";

  private final SitePlan plan;
  private final JsonSchemas schemas = new JsonSchemas(SCHEMAS);

  private OpenApi(SitePlan plan) {
    this.plan = plan;
  }

  static String of(SitePlan plan) {
    return JsonWriter.indent(new OpenApi(plan).document());
  }

  private JsonObject document() {
    var addresses = new DataAddresses(plan, ExportKind.OPEN_API.path());
    String folder = addresses.of(Addresses.API);
    JsonObject server =
        new JsonMembers().with("url", folder.substring(0, folder.length() - 1)).object();
    return new JsonMembers()
        .with("openapi", "3.1.0")
        .with("info", info())
        .with("servers", JsonArray.of(List.of(server)))
        .with(
            "externalDocs",
            new JsonMembers()
                .with("description", "Fields, examples, what will not change")
                .with("url", addresses.of(Addresses.API_PAGE))
                .object())
        .with("tags", tags())
        .with("paths", paths())
        .with("components", new JsonMembers().with("schemas", components()).object())
        .object();
  }

  private JsonObject info() {
    return new JsonMembers()
        .with("title", plan.content().settings().title())
        .with("version", ApiVersion.current().number())
        .with("summary", "The records of this catalog as files of JSON.")
        .with(
            "description",
            "Fields have the names, types and values of Launch Library 2, so that a client of it"
                + " reads them unchanged. Members of ours begin with an underscore.")
        .with(
            "license",
            new JsonMembers()
                .with("name", DataSource.TERMS.title())
                .with("url", DataSource.TERMS.address())
                .object())
        .object();
  }

  private static JsonArray tags() {
    return JsonArray.of(
        Arrays.stream(RecordKind.values())
            .map(
                kind ->
                    new JsonMembers()
                        .with("name", SourceSchema.collectionName(kind))
                        .with("description", SourceSchema.of(kind).description())
                        .object())
            .toList());
  }

  private JsonObject paths() {
    var paths = new JsonMembers();
    for (RecordKind kind : RecordKind.values()) {
      String name = "/" + SourceSchema.collectionName(kind);
      String type = SourceSchema.of(kind).name();
      paths.with(
          name + ".json",
          get(
              kind,
              "list" + type,
              "All of them",
              answer(schemas.reference(type + COLLECTION), "All of them.")));
      paths.with(
          name + "/page-{page}.json",
          get(
              kind,
              "page" + type,
              "A hundred of them",
              number("page", "Which page, counted from 1; count says how many there are."),
              answer(
                  schemas.reference(type + COLLECTION),
                  "As many as one answer of the source has at most.")));
      paths.with(
          name + "/{id}.json",
          get(
              kind,
              "get" + type,
              "One of them",
              number("id", "The source's number of the record."),
              answer(schemas.reference(type + RECORD), "The record.")));
    }
    paths.with("/index.json", own("root", "Where the collections are"));
    paths.with("/openapi.json", own("description", "This description"));
    paths.with(
        "/schemas/{collection}.json", own("schema", "JSON Schema of a record", collectionName()));
    return paths.object();
  }

  /** What is no record. */
  private static JsonObject own(String operation, String summary, JsonMembers... parameters) {
    JsonObject object = new JsonMembers().with("type", "object").object();
    var all = new ArrayList<>(List.of(parameters));
    all.add(answer(object, summary + "."));
    return operation(operation, summary, List.of(), all);
  }

  private static JsonMembers collectionName() {
    JsonObject names =
        new JsonMembers()
            .with("type", "string")
            .with(
                "enum",
                Arrays.stream(RecordKind.values()).map(SourceSchema::collectionName).toList())
            .object();
    return parameter("collection", "The name of the collection.", names);
  }

  private static JsonObject get(
      RecordKind kind, String operation, String summary, JsonMembers... parts) {
    return operation(
        operation, summary, List.of(SourceSchema.collectionName(kind)), List.of(parts));
  }

  private static JsonObject operation(
      String operation, String summary, List<String> tags, List<JsonMembers> parts) {
    var members =
        new JsonMembers()
            .with("operationId", operation)
            .with("summary", summary)
            .with("tags", tags);
    for (JsonMembers part : parts) {
      members.withAll(part.object());
    }
    return new JsonMembers().with("get", members.object()).object();
  }

  private static JsonMembers number(String name, String description) {
    return parameter(
        name, description, new JsonMembers().with("type", "integer").with("minimum", 1).object());
  }

  private static JsonMembers parameter(String name, String description, JsonObject schema) {
    JsonObject parameter =
        new JsonMembers()
            .with("name", name)
            .with("in", "path")
            .with("required", true)
            .with("description", description)
            .with("schema", schema)
            .object();
    return new JsonMembers().with("parameters", JsonArray.of(List.of(parameter)));
  }

  private static JsonMembers answer(JsonObject schema, String description) {
    JsonObject json =
        new JsonMembers()
            .with("application/json", new JsonMembers().with("schema", schema).object())
            .object();
    JsonObject found =
        new JsonMembers().with("description", description).with("content", json).object();
    JsonObject missing =
        new JsonMembers().with("description", "There is none; the answer is a web page.").object();
    return new JsonMembers()
        .with("responses", new JsonMembers().with("200", found).with("404", missing).object());
  }

  private JsonObject components() {
    JsonMembers components = schemas.definitions(List.of(RecordKind.values()));
    for (RecordKind kind : RecordKind.values()) {
      ObjectDefinition definition = SourceSchema.of(kind);
      components.with(definition.name() + RECORD, schemas.record(kind));
      components.with(definition.name() + COLLECTION, collection(definition));
    }
    return components.object();
  }

  /** The source's envelope. */
  private JsonObject collection(ObjectDefinition definition) {
    JsonValue neighbor =
        new JsonMembers()
            .with("type", List.of("string", "null"))
            .with("format", "uri-reference")
            .object();
    JsonObject results =
        new JsonMembers()
            .with("type", "array")
            .with("items", schemas.reference(definition.name() + RECORD))
            .object();
    return new JsonMembers()
        .with("type", "object")
        .with("required", List.of("count", "next", "previous", "results"))
        .with(
            "properties",
            new JsonMembers()
                .with("count", new JsonMembers().with("type", "integer").object())
                .with("next", neighbor)
                .with("previous", neighbor)
                .with("results", results)
                .object())
        .object();
  }
}
