package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.ImageCredit;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many images have which licence, and on how many pages they are. */
final class LicenseTable {

  /** What no licence is called, and what comes last. */
  private static final String UNKNOWN = "\uffff";

  private LicenseTable() {}

  static TableView of(List<ImageCredit> credits) {
    Map<String, List<ImageCredit>> byName =
        credits.stream()
            .collect(Collectors.groupingBy(LicenseTable::name, TreeMap::new, Collectors.toList()));
    List<TableView.ColumnView> columns =
        List.of(
            TableView.ColumnView.unsorted("Licence", ""),
            TableView.ColumnView.unsorted("Images", "num"),
            TableView.ColumnView.unsorted("Pages", "num"));
    return new TableView(
        "licences",
        "Licences by the number of images that have them.",
        columns,
        byName.values().stream()
            .sorted(
                Comparator.comparing((List<ImageCredit> all) -> name(all.get(0)).equals(UNKNOWN))
                    .thenComparing(all -> -all.size()))
            .map(LicenseTable::row)
            .toList());
  }

  /** A licence, linked where its text is known. */
  static ValueView value(License license) {
    return license
        .link()
        .<ValueView>map(link -> new ValueView.License(license.name(), link.value()))
        .orElse(new ValueView.Text(license.name()));
  }

  private static String name(ImageCredit credit) {
    return credit.image().license().map(License::name).orElse(UNKNOWN);
  }

  private static TableView.RowView row(List<ImageCredit> credits) {
    ValueView license =
        credits.stream()
            .flatMap(credit -> credit.image().license().stream())
            .max(Comparator.comparing(known -> known.link().isPresent()))
            .map(LicenseTable::value)
            .orElse(new ValueView.Unknown("licence unknown"));
    return new TableView.RowView(
        List.of(
            List.of(license),
            List.of(new ValueView.Text(Words.number(credits.size()))),
            List.of(new ValueView.Text(Words.number(pages(credits))))));
  }

  private static long pages(Collection<ImageCredit> credits) {
    return credits.stream().flatMap(credit -> credit.shownBy().stream()).distinct().count();
  }
}
