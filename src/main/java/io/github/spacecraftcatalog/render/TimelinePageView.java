package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.chart.DescentChart;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.TimelineView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of how families followed one another, by their maiden flights. A design that belongs to
 * no family has a line of its own.
 */
final class TimelinePageView {

  private static final String ID = "descent";

  private final Catalog catalog;
  private final Hrefs hrefs;
  private final FamilyDesigns all;
  private final FamilyDesigns own;

  private TimelinePageView(Catalog catalog, Hrefs hrefs) {
    this.catalog = catalog;
    this.hrefs = hrefs;
    this.all = FamilyDesigns.all(catalog);
    this.own = FamilyDesigns.own(catalog);
  }

  /**
   * A family, or a design of none.
   *
   * @param record the family or the configuration
   * @param designs all of its designs
   * @param own those that are not of a family which is a part of it
   */
  private record Line(CatalogRecord record, List<Configuration> designs, List<Configuration> own) {

    Optional<LocalDate> began() {
      return record instanceof Family family
          ? family.maidenFlight()
          : ((Configuration) record).details().maidenFlight();
    }

    boolean isInUse() {
      return designs.stream().anyMatch(design -> design.inUse().orElse(false));
    }

    /** One design in use is enough; that none is has to be said of all. */
    Optional<Boolean> inUse() {
      boolean allKnown = designs.stream().allMatch(design -> design.inUse().isPresent());
      return isInUse() || (allKnown && !designs.isEmpty())
          ? Optional.of(isInUse())
          : Optional.empty();
    }

    List<LocalDate> laterBeginnings() {
      return own.stream()
          .flatMap(design -> design.details().maidenFlight().stream())
          .filter(date -> began().filter(date::isAfter).isPresent())
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** Puts the page of maiden flights into words. */
  static TimelineView of(SitePlan plan, Page.Timeline page, Hrefs hrefs) {
    return new TimelinePageView(plan.catalog(), hrefs)
        .view(Frames.frame(plan, page, hrefs, subject(page)));
  }

  private static Frames.Subject subject(Page.Timeline page) {
    return new Frames.Subject(
        "Timeline",
        "How the families of spacecraft followed one another, by their maiden flights.",
        List.of(),
        page);
  }

  private TimelineView view(FrameView frame) {
    List<Line> dated =
        lines()
            .filter(line -> line.began().isPresent())
            .sorted(Comparator.comparing((Line line) -> line.began().orElse(LocalDate.MAX)))
            .toList();
    return new TimelineView(
        frame,
        dated.isEmpty() ? Optional.empty() : Optional.of(chart(dated)),
        lines()
            .filter(line -> line.began().isEmpty())
            .map(line -> new LinkView(line.record().name(), hrefs.to(line.record())))
            .toList());
  }

  private ChartView chart(List<Line> lines) {
    return new ChartView(
        ID,
        "Families and designs in the order of their maiden flights",
        "Designs that belong to no family have a line of their own. A dot on a line: the maiden"
            + " flight of a later design. A line to the right end: still in use. A dotted line: part"
            + " of another family.",
        Optional.empty(),
        List.of(),
        DescentChart.of(lines.stream().map(this::lane).toList(), end(lines)),
        Charts.table(
            ID,
            "Families and designs of no family by maiden flight.",
            List.of(
                TableView.ColumnView.unsorted("Name", ""),
                TableView.ColumnView.unsorted("Kind", ""),
                TableView.ColumnView.unsorted("Maiden flight", ""),
                TableView.ColumnView.unsorted("Part of", ""),
                TableView.ColumnView.unsorted("In use", "")),
            lines.stream().map(this::row).toList()));
  }

  /** The axis ends with the day of the data; where that is not known, with the newest beginning. */
  private LocalDate end(List<Line> lines) {
    LocalDate newest =
        lines.stream()
            .flatMap(line -> Stream.concat(line.began().stream(), line.laterBeginnings().stream()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return catalog.completeness().date().filter(newest::isBefore).orElse(newest.plusYears(1));
  }

  private DescentChart.Lane lane(Line line) {
    return new DescentChart.Lane(
        key(line.record()),
        Charts.shortened(line.record().name()),
        line.began().orElseThrow(),
        line.laterBeginnings(),
        parent(line).map(TimelinePageView::key),
        line.isInUse(),
        line.record() instanceof Family family ? "hue-" + Plates.hue(family) : "");
  }

  private static String key(CatalogRecord record) {
    return record.kind() + " " + record.id();
  }

  private Optional<Family> parent(Line line) {
    return line.record() instanceof Family family
        ? catalog.families().parent(family)
        : Optional.empty();
  }

  private List<ValueView> row(Line line) {
    return List.of(
        Values.link(line.record(), hrefs),
        new ValueView.Text(Labels.singular(line.record().kind())),
        Values.date(line.began()),
        parent(line)
            .<ValueView>map(family -> Values.link(family, hrefs))
            .orElse(new ValueView.Unknown("none")),
        Values.yesOrNo(line.inUse()));
  }

  private Stream<Line> lines() {
    Stream<Line> families =
        subjects(RecordKind.FAMILY)
            .map(Family.class::cast)
            .map(family -> new Line(family, all.of(family), own.of(family)));
    Stream<Line> alone =
        subjects(RecordKind.CONFIGURATION)
            .map(Configuration.class::cast)
            .filter(configuration -> configuration.families().isEmpty())
            .map(design -> new Line(design, List.of(design), List.of(design)));
    return Stream.concat(families, alone);
  }

  private Stream<CatalogRecord> subjects(RecordKind kind) {
    return catalog.groups(kind).stream().map(Group::subject);
  }
}
