package io.github.spacecraftcatalog.index;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which words stand in which descriptions: {@code words} in order, and for each the {@code places}
 * where it stands. Places are positions in the index, the first as it is and each other as its
 * distance from the one before. Words of the craft's own name are left out, as they are found
 * there.
 */
final class DescriptionWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, List<Integer>> places = new TreeMap<>();

  private DescriptionWords() {}

  static JsonObject of(List<Spacecraft> spacecraft) {
    var words = new DescriptionWords();
    for (int i = 0; i < spacecraft.size(); i++) {
      words.add(spacecraft.get(i), i);
    }
    return ClientIndex.object(
        "words",
        JsonArray.of(words.places.keySet().stream().map(JsonText::new).toList()),
        "places",
        JsonArray.of(words.places.values().stream().map(DescriptionWords::distances).toList()));
  }

  private void add(Spacecraft craft, int position) {
    Set<String> words = words(craft.description().orElse(""));
    words.removeAll(words(craft.name()));
    words.forEach(word -> places.computeIfAbsent(word, unseen -> new ArrayList<>()).add(position));
  }

  private static Set<String> words(String text) {
    var words = new TreeSet<String>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
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
