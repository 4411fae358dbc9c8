package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.CatalogBuilder;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule finds in a few records, as lines of text. */
final class Found {

  private Found() {}

  /** The findings as {@code Craft 1: time_docked P3D > time_in_space P2D}. */
  static List<String> by(QualityRule rule, SourceRecord... records) {
    return DataQuality.of(catalog(records)).findings(rule).stream().map(Found::line).toList();
  }

  /** A catalog of these, and of the configurations and families that they name. */
  static Catalog catalog(SourceRecord... records) {
    var all = new LinkedHashSet<SourceRecord>(List.of(records));
    for (SourceRecord record : records) {
      if (record instanceof Spacecraft craft) {
        craft.configuration().ifPresent(configuration -> add(configuration, all));
      } else if (record instanceof Configuration configuration) {
        add(configuration, all);
      }
    }
    var snapshot = new Snapshot(List.of(), List.copyOf(all), Map.of(), Map.of());
    return CatalogBuilder.build(snapshot, "snapshots", new Diagnostics());
  }

  private static void add(Configuration configuration, Set<SourceRecord> all) {
    all.add(configuration);
    all.addAll(configuration.families());
    configuration.type().ifPresent(all::add);
  }

  private static String line(Finding finding) {
    String subjects =
        finding.subjects().stream().map(CatalogRecord::name).collect(Collectors.joining(", "));
    String evidence = finding.evidence().stream().map(Found::text).collect(Collectors.joining(" "));
    return evidence.isEmpty() ? subjects : subjects + ": " + evidence;
  }

  private static String text(Evidence piece) {
    return piece instanceof Evidence.Quote quote
        ? quote.field() + " " + quote.value()
        : ((Evidence.Remark) piece).text();
  }
}
