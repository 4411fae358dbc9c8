package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Feed;
import io.github.spacecraftcatalog.site.FeedFormat;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.view.FrameView.AlternateView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page is also there as, for machines. */
final class Alternates {

  private Alternates() {}

  static List<AlternateView> of(Page page, SitePlan plan, Hrefs hrefs) {
    return Stream.concat(data(page, hrefs).stream(), feeds(page, plan, hrefs)).toList();
  }

  private static Stream<AlternateView> feeds(Page page, SitePlan plan, Hrefs hrefs) {
    Optional<Feed> own =
        page instanceof Page.OfGroup group
            ? plan.feeds().of(group.group().subject())
            : Optional.empty();
    return Stream.concat(own.stream(), plan.feeds().ofSite().stream())
        .flatMap(feed -> feed(feed, hrefs));
  }

  private static Stream<AlternateView> feed(Feed feed, Hrefs hrefs) {
    return Arrays.stream(FeedFormat.values())
        .map(
            format ->
                new AlternateView(format.mediaType(), feed.title(), hrefs.to(feed.path(format))));
  }

  /** What the page shows as data; of a listing, the first page stands for all. */
  private static Optional<AlternateView> data(Page page, Hrefs hrefs) {
    if (page instanceof Page.OfSpacecraft craft) {
      return Optional.of(record(craft.spacecraft(), hrefs));
    }
    if (page instanceof Page.OfGroup group && group.listing().isFirst()) {
      return Optional.of(record(group.group().subject(), hrefs));
    }
    if (page instanceof Page.SpacecraftIndex index && index.listing().isFirst()) {
      return Optional.of(collection(RecordKind.SPACECRAFT, hrefs));
    }
    return page instanceof Page.GroupIndex index
        ? Optional.of(collection(index.kind(), hrefs))
        : Optional.empty();
  }

  private static AlternateView record(CatalogRecord record, Hrefs hrefs) {
    return json(record.name(), Addresses.data(RecordKey.of(record)), hrefs);
  }

  private static AlternateView collection(RecordKind kind, Hrefs hrefs) {
    return json(Labels.plural(kind), Addresses.collection(kind), hrefs);
  }

  private static AlternateView json(String what, SitePath path, Hrefs hrefs) {
    return new AlternateView("application/json", what + " as data", hrefs.to(path));
  }
}
