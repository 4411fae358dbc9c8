package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;

/**
 * What things are called in JSON-LD: by the address of the page that is about them, with a fragment
 * that tells the thing from the page. The same thing has the same one on every page.
 *
 * @param plan the site
 * @param addresses the addresses on the page that they stand on
 */
record Identifiers(SitePlan plan, DataAddresses addresses) {

  /** Something that the site is as a whole. */
  String site(String fragment) {
    return addresses.of(SitePath.HOME) + "#" + fragment;
  }

  /** A record. */
  String of(CatalogRecord record) {
    return addresses.of(plan.pathOf(record)) + "#" + fragment(record.kind());
  }

  private static String fragment(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> "spacecraft";
      case CONFIGURATION -> "configuration";
      case FAMILY -> "family";
      case AGENCY -> "agency";
      case CONFIGURATION_TYPE -> "type";
      case STATUS -> "status";
      case SPACECRAFT_FLIGHT, DOCKING_EVENT, SPACE_STATION ->
          throw new IllegalArgumentException(kind + " has no pages");
    };
  }
}
