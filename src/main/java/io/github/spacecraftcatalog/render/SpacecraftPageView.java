package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.MissionLog;
import io.github.spacecraftcatalog.catalog.OpenFlight;
import io.github.spacecraftcatalog.linkeddata.PageText;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.BarView;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.SpacecraftView;
import io.github.spacecraftcatalog.view.StripView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the page of a spacecraft into words. */
final class SpacecraftPageView {

  /** As many siblings as a strip can hold and still be taken in; the rest is a link away. */
  private static final int STRIP_LENGTH = 12;

  private final SitePlan plan;
  private final Page.OfSpacecraft page;
  private final Spacecraft craft;
  private final Hrefs hrefs;
  private final Pictures pictures;
  private final SpacecraftValues values;
  private final TimeDistribution distribution;

  private SpacecraftPageView(
      SitePlan plan, Page.OfSpacecraft page, Hrefs hrefs, TimeDistribution distribution) {
    this.plan = plan;
    this.page = page;
    this.craft = page.spacecraft();
    this.hrefs = hrefs;
    this.pictures = new Pictures(plan, hrefs);
    this.values = new SpacecraftValues(craft, hrefs);
    this.distribution = distribution;
  }

  static SpacecraftView of(
      SitePlan plan, Page.OfSpacecraft page, Hrefs hrefs, TimeDistribution distribution) {
    return new SpacecraftPageView(plan, page, hrefs, distribution).view();
  }

  private SpacecraftView view() {
    List<ValueView> summary = Sentences.spacecraft(craft, hrefs);
    Catalog catalog = plan.catalog();
    MissionLog log = catalog.missionLog(craft);
    Optional<SpacecraftFlight> open = OpenFlight.of(craft, log, catalog.completeness().date());
    return new SpacecraftView(
        frame(summary),
        craft.name(),
        Plates.of(craft, pictures),
        values.serialNumber(),
        values.status(),
        whereabouts(),
        craft.isInSpace(),
        craft.placeholder(),
        summary,
        Sentences.paragraphs(craft.description()),
        hrefs.to(Addresses.COMPARE) + "?ids=" + craft.id(),
        facts(),
        Contradictions.of(craft, plan, hrefs),
        docked(),
        charts(log, open),
        FlightEntries.of(craft, log, open),
        DockingTable.of(catalog, log, open),
        page.siblings().map(this::siblings),
        Sources.of(craft, craft.sourceUrl(), plan, hrefs));
  }

  private FrameView frame(List<ValueView> summary) {
    var above = new ArrayList<PageText.Step>();
    above.add(new PageText.Step("Spacecraft", Addresses.index(RecordKind.SPACECRAFT)));
    craft
        .configuration()
        .map(configuration -> new PageText.Step(configuration.name(), plan.pathOf(configuration)))
        .ifPresent(above::add);
    var subject =
        new Frames.Subject(
            craft.name(),
            craft.name(),
            craft.name() + ": " + Sentences.text(summary),
            above,
            page.path());
    return Frames.frame(plan, page, hrefs, subject);
  }

  private String whereabouts() {
    return craft
        .inSpace()
        .map(up -> up ? "In space now" : "Not in space")
        .orElse("Unknown whether in space");
  }

  private List<FactView> facts() {
    return List.of(
        FactView.of("Serial number", values.serialNumber()),
        FactView.of("Status", values.status().orElse(Values.UNKNOWN)),
        FactView.of("Type", values.type()),
        FactView.of("Configuration", values.configuration()),
        new FactView(values.families().size() > 1 ? "Families" : "Family", values.families()),
        FactView.of("Agency", values.agency()),
        FactView.of("In space", values.inSpace()),
        FactView.of("Flights", values.flights()),
        FactView.of("Missions ended", values.missionEnds()),
        FactView.of("Time in space", values.timeInSpace(Values::exactly)),
        FactView.of("Time docked", values.timeDocked(Values::exactly)),
        FactView.of("Share docked", values.dockedShare()),
        FactView.of("Fastest turnaround", values.fastestTurnaround()),
        FactView.of("ID at the source", new ValueView.Code(Integer.toString(craft.id()))));
  }

  private Optional<BarView> docked() {
    return craft
        .dockedShare()
        .flatMap(
            share ->
                craft
                    .timeInSpace()
                    .flatMap(flown -> craft.timeDocked().map(time -> bar(share, flown, time))));
  }

  private List<ChartView> charts(MissionLog log, Optional<SpacecraftFlight> open) {
    return Stream.concat(
            FlightSpans.of(plan.catalog(), craft, log, open).stream(),
            distribution.chart(craft).stream())
        .toList();
  }

  private BarView bar(double share, Duration flown, Duration docked) {
    ValueView dockedWords = values.timeDocked(Values::exactly);
    return new BarView(
        (int) Math.round(share * 1000),
        Plates.hue(craft.configuration()),
        List.of(
            new BarView.Part("Docked", dockedWords, Words.percent(share) + " of its time in space"),
            new BarView.Part(
                "Free flight", Values.exactly(flown.minus(docked)), Words.percent(1 - share))));
  }

  private SpacecraftView.Siblings siblings(Page.Siblings siblings) {
    List<Spacecraft> members = siblings.group().members();
    int here = siblings.position();
    int from = Math.max(0, Math.min(here - STRIP_LENGTH / 2, members.size() - STRIP_LENGTH));
    int to = Math.min(members.size(), from + STRIP_LENGTH);
    Configuration configuration = (Configuration) siblings.group().subject();
    return new SpacecraftView.Siblings(
        new LinkView(configuration.name(), hrefs.to(configuration)),
        new StripView(members.subList(from, to).stream().map(this::stripItem).toList()),
        to - from == members.size()
            ? Optional.empty()
            : Optional.of("All " + Words.number(members.size())),
        here > 0 ? Optional.of(link(members.get(here - 1))) : Optional.empty(),
        here < members.size() - 1 ? Optional.of(link(members.get(here + 1))) : Optional.empty());
  }

  private StripView.Item stripItem(Spacecraft sibling) {
    var shown = new SpacecraftValues(sibling, hrefs);
    return new StripView.Item(
        shown.name(), sibling.id() == craft.id(), shown.timeInSpace(Values::inColumn));
  }

  private LinkView link(Spacecraft sibling) {
    return new LinkView(sibling.name(), hrefs.to(sibling));
  }
}
