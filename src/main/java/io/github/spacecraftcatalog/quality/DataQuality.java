package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Lazy;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a catalog contradicts or lacks. It is looked for when it is first asked for. Safe for
 * use by several threads.
 *
 * <pre>{@code
 * var quality = DataQuality.of(catalog);
 * List<Finding> findings = quality.findings(QualityRule.IMPLAUSIBLE_SIZE);
 * }</pre>
 */
public final class DataQuality {

  private final Lazy<Map<QualityRule, List<Finding>>> findings;
  private final Lazy<Map<RecordKey, Set<QualityRule>>> contradictions = Lazy.of(this::index);

  private DataQuality(Catalog catalog) {
    this.findings = Lazy.of(() -> findings(catalog));
  }

  /** What a catalog contradicts or lacks, by every rule. */
  public static DataQuality of(Catalog catalog) {
    return new DataQuality(catalog);
  }

  /**
   * What breaks a rule, in an order that follows from the records alone; empty when nothing does.
   */
  public List<Finding> findings(QualityRule rule) {
    return findings.get().getOrDefault(rule, List.of());
  }

  /** How many findings all rules of a nature have together. */
  public int count(QualityRule.Nature nature) {
    return QualityRule.of(nature).stream().mapToInt(rule -> findings(rule).size()).sum();
  }

  /** The rules by which a record contradicts itself or others; no gaps. */
  public List<QualityRule> contradictionsOf(CatalogRecord record) {
    return List.copyOf(contradictions.get().getOrDefault(RecordKey.of(record), Set.of()));
  }

  private static Map<QualityRule, List<Finding>> findings(Catalog catalog) {
    var findings = new EnumMap<QualityRule, List<Finding>>(QualityRule.class);
    for (QualityRule rule : QualityRule.values()) {
      findings.put(rule, Checks.of(rule).findings(catalog, rule).toList());
    }
    return findings;
  }

  private Map<RecordKey, Set<QualityRule>> index() {
    var contradictions = new HashMap<RecordKey, Set<QualityRule>>();
    for (QualityRule rule : QualityRule.of(QualityRule.Nature.CONTRADICTION)) {
      findings(rule).stream()
          .flatMap(finding -> finding.subjects().stream())
          .forEach(
              subject ->
                  contradictions
                      .computeIfAbsent(RecordKey.of(subject), any -> new TreeSet<>())
                      .add(rule));
    }
    return contradictions;
  }
}
