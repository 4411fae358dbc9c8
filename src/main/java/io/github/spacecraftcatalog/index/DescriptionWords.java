package io.github.spacecraftcatalog.index;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words stand in which descriptions: {@code words} in order, and for each the {@code places}
 * where it stands. Places are positions in the index, the first as it is and each other as its
 * distance from the one before. Words of the craft's own name are left out, as they are found
 * there.
 */
final class DescriptionWords {

  /** The types of characters that words consist of, a bit each. */
  private static final int IN_WORDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private final Map<String, List<Integer>> places = new HashMap<>();

  private DescriptionWords() {}

  static JsonObject of(List<Spacecraft> spacecraft) {
    var words = new DescriptionWords();
    for (int i = 0; i < spacecraft.size(); i++) {
      words.add(spacecraft.get(i), i);
    }
    var inOrder = new TreeMap<>(words.places);
    return ClientIndex.object(
        "words",
        JsonArray.of(inOrder.keySet().stream().map(JsonText::new).toList()),
        "places",
        JsonArray.of(inOrder.values().stream().map(DescriptionWords::distances).toList()));
  }

  private void add(Spacecraft craft, int position) {
    Set<String> words = words(craft.description().orElse(""));
    words.removeAll(words(craft.name()));
    words.forEach(word -> places.computeIfAbsent(word, unseen -> new ArrayList<>()).add(position));
  }

  /** The runs of letters, marks and digits. */
  private static Set<String> words(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    var words = new HashSet<String>();
    int start = 0;
    while (start < folded.length()) {
      int end = start;
      while (end < folded.length() && isInWord(folded.codePointAt(end))) {
        end = folded.offsetByCodePoints(end, 1);
      }
      if (end > start) {
        words.add(folded.substring(start, end));
      }
      start = end < folded.length() ? folded.offsetByCodePoints(end, 1) : end;
    }
    return words;
  }

  private static boolean isInWord(int character) {
    return (IN_WORDS & 1 << Character.getType(character)) != 0;
  }

  private static JsonArray distances(List<Integer> positions) {
    var distances = new ArrayList<JsonNumber>();
    int before = 0;
    for (int position : positions) {
      distances.add(JsonNumber.of(position - before));
      before = position;
    }
    return JsonArray.of(distances);
  }
}
