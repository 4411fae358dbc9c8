package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Where a record's data leads to in this site. The names are link relations registered with the
 * IANA (RFC 8288).
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

  JsonObject of(RecordKey key) {
    var links = new LinkedHashMap<String, JsonValue>();
    links.put("self", addresses.json(Addresses.data(key)));
    links.put("collection", addresses.json(Addresses.collection(key.kind())));
    Optional.ofNullable(plan.records().get(key))
        .ifPresent(page -> links.put("alternate", addresses.json(page)));
    return JsonObject.of(links);
  }
}
