package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a catalog contradicts or lacks. Immutable.
 *
 * <pre>{@code
 * var quality = DataQuality.of(catalog);
 * List<Finding> findings = quality.findings(QualityRule.IMPLAUSIBLE_SIZE);
 * }</pre>
 */
public final class DataQuality {

  private final Map<QualityRule, List<Finding>> findings = new EnumMap<>(QualityRule.class);
  private final Map<RecordKey, Set<QualityRule>> contradictions = new HashMap<>();

  private DataQuality() {}

  /** Looks through a catalog by every rule. */
  public static DataQuality of(Catalog catalog) {
    var quality = new DataQuality();
    for (QualityRule rule : QualityRule.values()) {
      quality.findings.put(rule, Checks.of(rule).findings(catalog, rule).toList());
    }
    QualityRule.of(QualityRule.Nature.CONTRADICTION).stream()
        .flatMap(rule -> quality.findings(rule).stream())
        .forEach(quality::index);
    return quality;
  }

  /**
   * What breaks a rule, in an order that follows from the records alone; empty when nothing does.
   */
  public List<Finding> findings(QualityRule rule) {
    return findings.getOrDefault(rule, List.of());
  }

  /** How many findings all rules of a nature have together. */
  public int count(QualityRule.Nature nature) {
    return QualityRule.of(nature).stream().mapToInt(rule -> findings(rule).size()).sum();
  }

  /** The rules by which a record contradicts itself or others; no gaps. */
  public List<QualityRule> contradictionsOf(CatalogRecord record) {
    return List.copyOf(contradictions.getOrDefault(RecordKey.of(record), Set.of()));
  }

  private void index(Finding finding) {
    for (CatalogRecord subject : finding.subjects()) {
      contradictions
          .computeIfAbsent(RecordKey.of(subject), any -> new TreeSet<>())
          .add(finding.rule());
    }
  }
}
