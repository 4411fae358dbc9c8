package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.FieldType;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * Where a record's data leads to in this site. What leads to the record as a whole has the name of
 * a link relation registered with the IANA (RFC 8288); what leads to another record, that of the
 * field that holds it.
 */
final class RecordLinks {

  private final SitePlan plan;
  private final DataAddresses addresses;

  /**
   * The links in one file.
   *
   * @param file where they stand
   */
  RecordLinks(SitePlan plan, SitePath file) {
    this.plan = plan;
    this.addresses = new DataAddresses(plan, file);
  }

  JsonObject of(RecordKey key, JsonObject fields) {
    var links = new JsonMembers();
    links.with("self", addresses.of(Addresses.data(key)));
    links.with("collection", addresses.of(Addresses.collection(key.kind())));
    links.with("describedby", addresses.of(Addresses.schema(key.kind())));
    Optional.ofNullable(plan.records().get(key))
        .ifPresent(page -> links.with("alternate", addresses.of(page)));
    SourceSchema.of(key.kind()).fields().forEach(field -> addRelated(field, fields, links));
    return links.object();
  }

  private void addRelated(FieldDefinition field, JsonObject fields, JsonMembers links) {
    Optional<JsonValue> value = fields.get(field.name());
    if (value.isEmpty()) {
      return;
    }
    List<JsonText> related =
        References.in(value.get(), field.type()).stream()
            .filter(key -> plan.catalog().data().containsKey(key))
            .map(key -> new JsonText(addresses.of(Addresses.data(key))))
            .toList();
    if (!related.isEmpty()) {
      boolean isList = field.type() instanceof FieldType.ListOf;
      links.with(field.name(), isList ? JsonArray.of(related) : related.get(0));
    }
  }
}
