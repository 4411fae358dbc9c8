package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words of letters that only look alike: a Cyrillic М before a Latin C. Whoever searches for
 * such a word by typing it does not find it. Only the three scripts that share the shapes of
 * letters count; a Japanese word rightly mixes others.
 */
final class LookAlikeCheck implements Check {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final List<UnicodeScript> ALIKE =
      List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  @Override
  public Stream<Finding> findings(Catalog catalog, QualityRule rule) {
    Stream<CatalogRecord> groups =
        Catalog.GROUP_KINDS.stream()
            .flatMap(kind -> catalog.groups(kind).stream())
            .map(Group::subject);
    return Stream.concat(catalog.spacecraft().stream(), groups)
        .flatMap(
            record ->
                Stream.of(evidence(record, "name", record.name()), serialNumber(record))
                    .filter(evidence -> !evidence.isEmpty())
                    .map(evidence -> new Finding(rule, record, evidence)));
  }

  private static List<Evidence> serialNumber(CatalogRecord record) {
    return record instanceof Spacecraft craft
        ? craft
            .serialNumber()
            .map(number -> evidence(craft, "serial_number", number))
            .orElse(List.of())
        : List.of();
  }

  private static List<Evidence> evidence(CatalogRecord record, String field, String text) {
    return mixedWord(text)
        .map(word -> new Proof().quote(record, field, text).remark(letters(word)).pieces())
        .orElse(List.of());
  }

  private static Optional<String> mixedWord(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> byScript(word).size() > 1)
        .findFirst();
  }

  private static Map<UnicodeScript, String> byScript(String word) {
    var letters = new TreeMap<UnicodeScript, String>();
    word.codePoints()
        .filter(letter -> ALIKE.contains(UnicodeScript.of(letter)))
        .forEach(
            letter ->
                letters.merge(
                    UnicodeScript.of(letter), Character.toString(letter), String::concat));
    return letters;
  }

  /** {@code where C is Latin and М is Cyrillic}. */
  private static String letters(String word) {
    return byScript(word).entrySet().stream()
        .map(entry -> entry.getValue() + " is " + name(entry.getKey()))
        .collect(Collectors.joining(" and ", "where ", ""));
  }

  private static String name(UnicodeScript script) {
    return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
