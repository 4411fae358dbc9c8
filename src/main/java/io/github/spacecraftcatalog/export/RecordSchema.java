package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.schema.ObjectDefinition;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.SitePlan;
import java.util.List;

/** What a record of a kind is made of, as a JSON Schema that needs no other file. */
final class RecordSchema {

  private RecordSchema() {}

  static String of(SitePlan plan, DataFile.Schema file) {
    ObjectDefinition definition = SourceSchema.of(file.kind());
    var schemas = new JsonSchemas("#/$defs/");
    var document =
        new JsonMembers()
            .with("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("$id", plan.content().settings().baseUrl().map(url -> url.resolve(file.path())))
            .with("title", definition.name())
            .with("description", definition.description())
            .withAll(schemas.record(file.kind()))
            .with("$defs", schemas.definitions(List.of(file.kind())).object());
    return JsonWriter.indent(document.object());
  }
}
