package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The feeds of a site: of all spacecraft, and of those of each family and agency. One without
 * entries does not exist; nor does any where the site's address is not known, as whatever is in a
 * feed is named by its full address.
 *
 * @param ofSite that of all spacecraft
 * @param ofGroups those of families and agencies
 */
public record Feeds(Optional<Feed> ofSite, Map<RecordKey, Feed> ofGroups) {

  /** Those of a site whose address is not known. */
  static final Feeds NONE = new Feeds(Optional.empty(), Map.of());

  /** Copies the map. */
  public Feeds {
    ofGroups = Map.copyOf(ofGroups);
  }

  /** Those of a catalog. */
  static Feeds of(Catalog catalog) {
    var ofGroups = new HashMap<RecordKey, Feed>();
    for (RecordKind kind : List.of(RecordKind.FAMILY, RecordKind.AGENCY)) {
      for (Group group : catalog.groups(kind)) {
        of(group, catalog).ifPresent(feed -> ofGroups.put(RecordKey.of(group.subject()), feed));
      }
    }
    var ofSite = new Feed(Optional.empty(), catalog.arrivals(Feed.MOST_ARRIVALS));
    return new Feeds(Optional.of(ofSite).filter(Feeds::hasEntries), ofGroups);
  }

  private static Optional<Feed> of(Group group, Catalog catalog) {
    var feed = new Feed(Optional.of(group), catalog.arrivals(group, Feed.MOST_ARRIVALS));
    return Optional.of(feed).filter(Feeds::hasEntries);
  }

  private static boolean hasEntries(Feed feed) {
    return !feed.arrivals().isEmpty();
  }

  /** That of a record's page. */
  public Optional<Feed> of(CatalogRecord record) {
    return Optional.ofNullable(ofGroups.get(RecordKey.of(record)));
  }

  /** All of them. */
  Stream<Feed> all() {
    return Stream.concat(ofSite.stream(), ofGroups.values().stream());
  }
}
