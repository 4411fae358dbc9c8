package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.catalog.StayInSpace;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.InSpaceView;
import io.github.spacecraftcatalog.view.NamesView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts into words what is in space, and since when. */
final class InSpacePageView {

  /** The element id of those of which it is not known. */
  static final String UNKNOWN = "unknown";

  private static final ValueView UNDATED = new ValueView.Unknown("undated capture");

  private final SitePlan plan;
  private final Hrefs hrefs;
  private final Catalog catalog;

  private InSpacePageView(SitePlan plan, Hrefs hrefs) {
    this.plan = plan;
    this.hrefs = hrefs;
    this.catalog = plan.catalog();
  }

  static InSpaceView of(SitePlan plan, Page.InSpace page, Hrefs hrefs) {
    return new InSpacePageView(plan, hrefs).view(page);
  }

  private InSpaceView view(Page.InSpace page) {
    List<StayInSpace> stays = catalog.staysInSpace();
    return new InSpaceView(
        frame(page),
        lede(stays),
        stays.isEmpty() ? Optional.empty() : Optional.of(table(stays)),
        "longest up first",
        unknown());
  }

  private FrameView frame(Page.InSpace page) {
    var subject =
        new Frames.Subject(
            "In space",
            "The spacecraft that are in space now as far as is known, and since when.",
            List.of(),
            page);
    return Frames.frame(plan, page, hrefs, subject);
  }

  private String lede(List<StayInSpace> stays) {
    return Stays.sentence(
        catalog.totals(), stays.size(), stays.isEmpty() ? "" : ", " + asOf(stays));
  }

  /** The days of the captures that say so, which need not be the newest of all. */
  private static String asOf(List<StayInSpace> stays) {
    var days = new TreeSet<LocalDate>();
    stays.stream()
        .flatMap(stay -> stay.saidBy().stream())
        .flatMap(capture -> capture.date().stream())
        .forEach(days::add);
    boolean undated =
        stays.stream().anyMatch(stay -> stay.saidBy().flatMap(Capture::date).isEmpty());
    if (undated) {
      return days.isEmpty()
          ? "as of captures without a date"
          : "as of captures of which some have no date";
    }
    return days.first().equals(days.last())
        ? "as of " + Words.date(days.first())
        : "as of captures from " + Words.date(days.first()) + " to " + Words.date(days.last());
  }

  private static TableView.ColumnView column(String heading, String style) {
    return TableView.ColumnView.unsorted(heading, style);
  }

  private TableView table(List<StayInSpace> stays) {
    return new TableView(
        "in-space",
        "Time in space is over all flights of a spacecraft, counted up to the day of the capture.",
        List.of(
            column("Spacecraft", ""),
            column("Configuration", "col-3"),
            column("In space since", ""),
            column("Time in space", "num col-2"),
            column("As of", "num col-3"),
            column("Share docked", "num col-2")),
        stays.stream().map(this::row).toList());
  }

  private TableView.RowView row(StayInSpace stay) {
    var values = new SpacecraftValues(stay.spacecraft(), hrefs);
    return new TableView.RowView(
        List.of(
            List.of(values.name()),
            List.of(values.configuration()),
            List.of(Stays.since(stay.since())),
            List.of(values.timeInSpace(Values::inColumn)),
            List.of(asOf(stay)),
            List.of(values.dockedShare())));
  }

  private static ValueView asOf(StayInSpace stay) {
    return stay.spacecraft().recordedTimeInSpace().isEmpty()
        ? new ValueView.Text("")
        : stay.timedBy().flatMap(Capture::date).map(Moments::date).orElse(UNDATED);
  }

  private Optional<NamesView> unknown() {
    List<Spacecraft> craft =
        SpacecraftOrder.DEFAULT.sort(
            catalog.spacecraft().stream()
                .filter(one -> one.inSpace().isEmpty() && !one.placeholder())
                .toList());
    return Names.of(craft, "The captures do not tell whether these are in space.", hrefs);
  }
}
