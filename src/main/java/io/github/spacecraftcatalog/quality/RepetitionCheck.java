package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds values that should tell records from each other, and do not. Two designs can rightly number
 * their craft alike, and name them alike, as Apollo 11 and the Space Shuttle with Columbia; so
 * spacecraft are compared within their configuration only.
 */
final class RepetitionCheck {

  /** What people enter in place of a number that they do not know. */
  private static final Set<String> STAND_INS =
      Set.of("tbd", "tba", "tbc", "tbn", "unknown", "unkn", "n/a", "na", "none", "null", "nil");

  /** A value that hundreds have is not better proven by all of them. */
  private static final int MOST_QUOTED = 5;

  private RepetitionCheck() {}

  static Stream<Finding> serialNumbers(Catalog catalog, QualityRule rule) {
    return configurations(catalog)
        .flatMap(craft -> repeated(craft, "serial_number", RepetitionCheck::telling, rule));
  }

  static Stream<Finding> names(Catalog catalog, QualityRule rule) {
    Stream<Finding> groups =
        Catalog.GROUP_KINDS.stream()
            .map(kind -> catalog.groups(kind).stream().map(Group::subject).toList())
            .flatMap(subjects -> repeated(subjects, "name", RepetitionCheck::name, rule));
    Stream<Finding> spacecraft =
        configurations(catalog)
            .flatMap(craft -> repeated(craft, "name", RepetitionCheck::name, rule));
    return Stream.concat(spacecraft, groups);
  }

  private static Stream<List<Spacecraft>> configurations(Catalog catalog) {
    return catalog.groups(RecordKind.CONFIGURATION).stream()
        .map(group -> group.members().stream().filter(craft -> !craft.placeholder()).toList());
  }

  private static <T extends CatalogRecord> Stream<Finding> repeated(
      List<T> records, String field, Function<T, Optional<String>> value, QualityRule rule) {
    var users = new LinkedHashMap<String, List<T>>();
    for (T record : records) {
      value
          .apply(record)
          .map(RepetitionCheck::folded)
          .ifPresent(key -> users.computeIfAbsent(key, any -> new ArrayList<>()).add(record));
    }
    return users.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> new Finding(rule, List.copyOf(same), evidence(same, field, value)));
  }

  private static <T extends CatalogRecord> List<Evidence> evidence(
      List<T> same, String field, Function<T, Optional<String>> value) {
    var proof = new Proof();
    int shown = Math.min(same.size(), MOST_QUOTED);
    for (int i = 0; i < shown; i++) {
      T record = same.get(i);
      proof.quote(record, field, value.apply(record));
      proof.remark("of id " + record.id() + (i == same.size() - 1 ? "" : ","));
    }
    if (shown < same.size()) {
      proof.remark("and of " + (same.size() - shown) + " more");
    }
    return proof.pieces();
  }

  private static Optional<String> telling(Spacecraft craft) {
    return craft
        .serialNumber()
        .filter(number -> number.codePoints().anyMatch(Character::isLetterOrDigit))
        .filter(number -> !STAND_INS.contains(folded(number)));
  }

  private static Optional<String> name(CatalogRecord record) {
    return Optional.of(record.name());
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
