package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.chart.DescentChart;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.view.ChartView;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chart of how families followed one another, by their maiden flights. A design that belongs to
 * no family has a line of its own.
 */
final class Descent {

  private static final String ID = "descent";

  private final Catalog catalog;
  private final Hrefs hrefs;

  private Descent(Catalog catalog, Hrefs hrefs) {
    this.catalog = catalog;
    this.hrefs = hrefs;
  }

  /**
   * A family, or a design of none.
   *
   * @param record the family or the configuration
   * @param designs its designs, but not those of families that are a part of it
   */
  private record Line(CatalogRecord record, List<Configuration> designs) {

    Optional<LocalDate> began() {
      return record instanceof Family family
          ? family.maidenFlight()
          : ((Configuration) record).details().maidenFlight();
    }

    /** Of a family that nobody says is in use, that is not known. */
    boolean isInUse() {
      return designs.stream().anyMatch(design -> design.inUse().orElse(false));
    }

    List<LocalDate> laterBeginnings() {
      return designs.stream()
          .flatMap(design -> design.details().maidenFlight().stream())
          .filter(date -> began().filter(date::isAfter).isPresent())
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** Empty when of none the maiden flight is known. */
  static Optional<ChartView> chart(Catalog catalog, Hrefs hrefs) {
    var descent = new Descent(catalog, hrefs);
    List<Line> dated =
        descent
            .lines()
            .filter(line -> line.began().isPresent())
            .sorted(Comparator.comparing((Line line) -> line.began().orElse(LocalDate.MAX)))
            .toList();
    return dated.isEmpty() ? Optional.empty() : Optional.of(descent.chart(dated));
  }

  /** The families, and the designs of none, of which no maiden flight is known. */
  static List<CatalogRecord> undated(Catalog catalog, Hrefs hrefs) {
    return new Descent(catalog, hrefs)
        .lines()
        .filter(line -> line.began().isEmpty())
        .map(Line::record)
        .toList();
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
            List.of("Name", "Kind", "Maiden flight", "Part of", "In use"),
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
        parent(line).map(Descent::key),
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
        new ValueView.Text(line.isInUse() ? "yes" : "not that we know"));
  }

  private Stream<Line> lines() {
    Stream<Line> families =
        subjects(RecordKind.FAMILY)
            .map(Family.class::cast)
            .map(family -> new Line(family, designs(family)));
    Stream<Line> alone =
        subjects(RecordKind.CONFIGURATION)
            .map(Configuration.class::cast)
            .filter(configuration -> configuration.families().isEmpty())
            .map(configuration -> new Line(configuration, List.of(configuration)));
    return Stream.concat(families, alone);
  }

  private Stream<CatalogRecord> subjects(RecordKind kind) {
    return catalog.groups(kind).stream().map(Group::subject);
  }

  /** A design of a smaller family is that one's, although the source names the larger one too. */
  private List<Configuration> designs(Family family) {
    List<Family> smaller = catalog.families().children(family);
    return Relations.configurationsOf(family, catalog).stream()
        .filter(
            design ->
                smaller.stream()
                    .noneMatch(part -> Relations.configurationsOf(part, catalog).contains(design)))
        .toList();
  }
}
