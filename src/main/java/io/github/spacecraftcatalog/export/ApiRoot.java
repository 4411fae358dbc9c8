package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;

/**
 * Where the collections of the API are, by the source's names, as the source's own root says it.
 */
final class ApiRoot {

  private ApiRoot() {}

  static String of(SitePlan plan) {
    var addresses = new DataAddresses(plan, ExportKind.API_ROOT.path());
    var collections = new JsonMembers();
    for (RecordKind kind : RecordKind.values()) {
      collections.with(SourceSchema.collectionName(kind), addresses.of(Addresses.collection(kind)));
    }
    return JsonWriter.indent(
        collections
            .with(
                RecordJson.LINKS,
                new JsonMembers()
                    .with("self", addresses.of(ExportKind.API_ROOT.path()))
                    .with("service-desc", addresses.of(ExportKind.OPEN_API.path()))
                    .with("service-doc", addresses.of(Addresses.API_PAGE))
                    .object())
            .object());
  }
}
