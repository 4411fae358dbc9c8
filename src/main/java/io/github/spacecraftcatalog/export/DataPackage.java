package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.site.FileFacts;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.table.Column;
import io.github.spacecraftcatalog.table.ColumnType;
import io.github.spacecraftcatalog.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * What the tables are, for programs: a Tabular Data Package (Frictionless Data, specifications of
 * version 1), with the types and units of columns, and which of them hold the ids of other tables.
 */
final class DataPackage {

  private final SitePlan plan;
  private final FileMeter meter;

  private DataPackage(SitePlan plan, FileMeter meter) {
    this.plan = plan;
    this.meter = meter;
  }

  static String of(SitePlan plan, FileMeter meter) {
    return JsonWriter.indent(new DataPackage(plan, meter).document());
  }

  private JsonObject document() {
    var settings = plan.content().settings();
    JsonObject source =
        new JsonMembers()
            .with("title", DataSource.inFull())
            .with("path", DataSource.DATABASE.address())
            .object();
    JsonObject license =
        new JsonMembers()
            .with("title", DataSource.TERMS.title())
            .with("path", DataSource.TERMS.address())
            .object();
    return new JsonMembers()
        .with("profile", "tabular-data-package")
        .with("name", "spacecraft-catalog")
        .with("title", settings.title())
        .with("description", settings.description())
        .with("homepage", settings.baseUrl().map(url -> url.resolve(Addresses.DATA_PAGE)))
        .with("licenses", JsonArray.of(List.of(license)))
        .with("sources", JsonArray.of(List.of(source)))
        .with("resources", JsonArray.of(plan.tables().map(this::resource).toList()))
        .object();
  }

  private JsonObject resource(DataFile.Csv file) {
    FileFacts facts = meter.of(file);
    Table table = file.table();
    JsonObject dialect =
        new JsonMembers().with("delimiter", ",").with("lineTerminator", "\r\n").object();
    return new JsonMembers()
        .with("profile", "tabular-data-resource")
        .with("name", table.name())
        .with("path", table.name() + ".csv")
        .with("description", table.description())
        .with("format", "csv")
        .with("mediatype", "text/csv")
        .with("encoding", "utf-8")
        .with("bytes", facts.bytes())
        .with("hash", "sha256:" + facts.sha256())
        .with("dialect", dialect)
        .with("schema", schema(table))
        .object();
  }

  private static JsonObject schema(Table table) {
    var schema =
        new JsonMembers()
            .with("fields", JsonArray.of(table.columns().stream().map(DataPackage::field).toList()))
            .with("primaryKey", table.key());
    List<JsonObject> foreignKeys =
        table.columns().stream().flatMap(column -> foreignKey(table, column).stream()).toList();
    if (!foreignKeys.isEmpty()) {
      schema.with("foreignKeys", JsonArray.of(foreignKeys));
    }
    return schema.with("missingValues", List.of("")).object();
  }

  private static JsonObject field(Column column) {
    var members =
        new JsonMembers().with("name", column.name()).with("type", typeName(column.type()));
    if (column.type() == ColumnType.DURATION) {
      members.with("rdfType", "http://www.w3.org/2001/XMLSchema#duration");
    }
    column.unit().ifPresent(unit -> members.with("unit", unit.symbol()));
    return members.with("description", column.description()).object();
  }

  private static Optional<JsonObject> foreignKey(Table table, Column column) {
    return column
        .references()
        .filter(kind -> !column.named())
        .map(kind -> foreignKey(table, column.name(), kind));
  }

  /** A table refers to itself by an empty name (Table Schema, "Foreign Keys"). */
  private static JsonObject foreignKey(Table table, String column, RecordKind kind) {
    String name = SourceSchema.collectionName(kind);
    JsonObject reference =
        new JsonMembers()
            .with("resource", name.equals(table.name()) ? "" : name)
            .with("fields", FieldDefinition.ID)
            .object();
    return new JsonMembers().with("fields", column).with("reference", reference).object();
  }

  /**
   * The types of Table Schema. Not its {@code duration}: the Frictionless library for JavaScript
   * takes {@code P0D} for none.
   */
  private static String typeName(ColumnType type) {
    return switch (type) {
      case TEXT, DURATION -> "string";
      case INTEGER, DIGITS -> "integer";
      case NUMBER, SECONDS -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case DATE_TIME -> "datetime";
    };
  }
}
