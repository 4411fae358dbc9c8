package io.github.spacecraftcatalog.index;

import static io.github.spacecraftcatalog.model.RecordKind.AGENCY;
import static io.github.spacecraftcatalog.model.RecordKind.CONFIGURATION;
import static io.github.spacecraftcatalog.model.RecordKind.CONFIGURATION_TYPE;
import static io.github.spacecraftcatalog.model.RecordKind.FAMILY;
import static io.github.spacecraftcatalog.model.RecordKind.STATUS;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The groups of each kind, by name, a row each. A row starts with id, name and slug, which is
 * {@code null} where it follows from the name, and goes on with what the kind has:
 *
 * <ul>
 *   <li>a configuration: type, agency, families (ids);
 *   <li>a family: the id of the family that it is a part of;
 *   <li>an agency: its abbreviation.
 * </ul>
 */
final class GroupRows {

  private final Catalog catalog;

  private GroupRows(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The rows of each kind under the name of the kind's folder in the site. */
  static Map<String, JsonValue> of(Catalog catalog) {
    var groups = new GroupRows(catalog);
    var rows = new LinkedHashMap<String, JsonValue>();
    rows.put("types", groups.rows(CONFIGURATION_TYPE, type -> List.of()));
    rows.put("statuses", groups.rows(STATUS, status -> List.of()));
    rows.put("agencies", groups.rows(AGENCY, agency -> abbreviation((Agency) agency)));
    rows.put("families", groups.rows(FAMILY, family -> groups.parent((Family) family)));
    rows.put("configurations", groups.rows(CONFIGURATION, GroupRows::relations));
    return rows;
  }

  private JsonArray rows(RecordKind kind, Function<CatalogRecord, List<JsonValue>> more) {
    return JsonArray.of(
        catalog.groups(kind).stream().map(group -> row(group.subject(), more)).toList());
  }

  private static JsonArray row(
      CatalogRecord record, Function<CatalogRecord, List<JsonValue>> more) {
    var row = new ArrayList<JsonValue>();
    row.add(JsonNumber.of(record.id()));
    row.add(new JsonText(record.name()));
    row.add(IndexValues.text(IndexValues.irregularSlug(record)));
    row.addAll(more.apply(record));
    return JsonArray.of(row);
  }

  private static List<JsonValue> relations(CatalogRecord record) {
    var configuration = (Configuration) record;
    return List.of(
        IndexValues.id(configuration.type()),
        IndexValues.id(configuration.agency()),
        IndexValues.ids(configuration.families()));
  }

  private List<JsonValue> parent(Family family) {
    return List.of(IndexValues.id(catalog.families().parent(family)));
  }

  private static List<JsonValue> abbreviation(Agency agency) {
    return List.of(agency.abbrev().<JsonValue>map(JsonText::new).orElse(JsonLiteral.NULL));
  }
}
