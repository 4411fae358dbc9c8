package io.github.spacecraftcatalog.feed;

import io.github.spacecraftcatalog.catalog.Arrival;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A spacecraft that is new.
 *
 * @param id the address of its record as data, which stays when it is renamed
 * @param page the address of its page
 * @param title its name
 * @param published its day, as a moment
 * @param summary what it is, as plain text
 */
record FeedEntry(String id, String page, String title, String published, String summary) {

  static FeedEntry of(Arrival arrival, SitePlan plan, SiteUrl url) {
    Spacecraft craft = arrival.spacecraft();
    return new FeedEntry(
        url.resolve(Addresses.data(RecordKey.of(craft))),
        url.resolve(plan.pathOf(craft)),
        craft.name(),
        FeedContent.moment(arrival.date()),
        summary(craft) + " The first dated capture that holds it is of " + arrival.date() + ".");
  }

  /** {@code Configuration: Progress 7K-TG; family: Progress; agency: …; status: Single Use.} */
  private static String summary(Spacecraft craft) {
    Optional<Configuration> configuration = craft.configuration();
    List<Family> families = configuration.map(Configuration::families).orElse(List.of());
    Optional<Agency> agency = configuration.flatMap(Configuration::agency);
    return "Configuration: "
        + name(configuration)
        + (families.size() > 1 ? "; families: " : "; family: ")
        + (families.isEmpty() && configuration.isPresent() ? "none" : names(families))
        + "; agency: "
        + name(agency)
        + "; status: "
        + name(craft.status())
        + ".";
  }

  private static String name(Optional<? extends CatalogRecord> record) {
    return names(record.stream().toList());
  }

  private static String names(List<? extends CatalogRecord> records) {
    return records.isEmpty()
        ? "unknown"
        : records.stream().map(CatalogRecord::name).collect(Collectors.joining(", "));
  }
}
