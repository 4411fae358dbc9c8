package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Feed;
import io.github.spacecraftcatalog.site.FeedFormat;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says where a record comes from: its address at the source, and the captures that hold it. */
final class Sources {

  /** The newest ones; a record that is in hundreds of captures is not better proven by all. */
  private static final int MOST_CAPTURES = 5;

  private Sources() {}

  static List<FactView> of(
      CatalogRecord record, Optional<WebAddress> sourceUrl, SitePlan plan, Hrefs hrefs) {
    var facts = new ArrayList<FactView>();
    sourceUrl.ifPresent(url -> facts.add(FactView.of("Record", link(record, url))));
    facts.add(FactView.of("As data", dataLink(record, hrefs)));
    plan.feeds()
        .of(record)
        .ifPresent(feed -> facts.add(new FactView("New spacecraft", feedLinks(feed, hrefs))));
    List<Capture> captures =
        plan.catalog().provenanceOf(record).map(Provenance::captures).orElse(List.of());
    int older = Math.max(0, captures.size() - MOST_CAPTURES);
    var values = new ArrayList<ValueView>();
    captures.subList(older, captures.size()).forEach(capture -> values.add(capture(capture)));
    if (older > 0) {
      values.add(new ValueView.Text("and " + Words.count(older, "older one", "older ones")));
    }
    if (!values.isEmpty()) {
      facts.add(new FactView(captures.size() == 1 ? "Capture" : "Captures", values));
    }
    return facts;
  }

  /** A link to a record at the source. */
  static ValueView link(SourceRecord record, WebAddress url) {
    String text = Labels.singular(record.kind()) + " " + record.id() + " in Launch Library 2";
    return new ValueView.Linked(text, url.value());
  }

  private static ValueView dataLink(CatalogRecord record, Hrefs hrefs) {
    return new ValueView.Linked(
        "JSON with every field of the source", hrefs.to(Addresses.data(RecordKey.of(record))));
  }

  private static List<ValueView> feedLinks(Feed feed, Hrefs hrefs) {
    return Arrays.stream(FeedFormat.values())
        .<ValueView>map(format -> new ValueView.Linked(format.label(), hrefs.to(feed.path(format))))
        .toList();
  }

  private static ValueView capture(Capture capture) {
    return new ValueView.Code(capture.path());
  }
}
