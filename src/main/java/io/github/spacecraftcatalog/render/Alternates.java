package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.site.Feed;
import io.github.spacecraftcatalog.site.FeedFormat;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.FrameView.AlternateView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page is also there as, for machines. */
final class Alternates {

  private Alternates() {}

  static List<AlternateView> of(Page page, SitePlan plan, Hrefs hrefs) {
    Optional<Feed> own =
        page instanceof Page.OfGroup group
            ? plan.feeds().of(group.group().subject())
            : Optional.empty();
    return Stream.concat(own.stream(), plan.feeds().ofSite().stream())
        .flatMap(feed -> feed(feed, hrefs))
        .toList();
  }

  private static Stream<AlternateView> feed(Feed feed, Hrefs hrefs) {
    return Arrays.stream(FeedFormat.values())
        .map(
            format ->
                new AlternateView(format.mediaType(), feed.title(), hrefs.to(feed.path(format))));
  }
}
