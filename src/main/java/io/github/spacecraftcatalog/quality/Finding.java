package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.model.CatalogRecord;
import java.util.List;

/**
 * One contradiction or gap.
 *
 * @param rule what kind it is
 * @param subjects the records that it is about: one, or all that contradict each other
 * @param evidence what proves it; empty for a gap, which is its own proof
 */
public record Finding(QualityRule rule, List<CatalogRecord> subjects, List<Evidence> evidence) {

  /** Copies both lists. */
  public Finding {
    subjects = List.copyOf(subjects);
    evidence = List.copyOf(evidence);
  }

  Finding(QualityRule rule, CatalogRecord subject, List<Evidence> evidence) {
    this(rule, List.of(subject), evidence);
  }
}
