package io.github.spacecraftcatalog.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that may be set in one kind of YAML text. */
final class SettingNames {

  private final List<String> names;

  SettingNames(String... names) {
    this.names = List.of(names);
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  /** What to say about a name that may not be set. */
  String unknown(String name) {
    String advice =
        nearest(name)
            .map(near -> "did you mean " + near + "?")
            .orElse("known are " + String.join(", ", names));
    return "unknown setting \"" + name + "\"; " + advice;
  }

  private Optional<String> nearest(String name) {
    String wanted = letters(name);
    return names.stream()
        .filter(near -> distance(wanted, letters(near)) <= tolerance(near))
        .min(Comparator.comparingInt(near -> distance(wanted, letters(near))));
  }

  /** A third of the letters, so that two swapped ones pass in all but the shortest names. */
  private static int tolerance(String name) {
    return (name.length() + 1) / 3;
  }

  /** {@code baseUrl}, {@code Base-URL} and {@code base_url} differ in nothing that matters. */
  private static String letters(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return letters.substring(0, Math.min(letters.length(), 40));
  }

  /** The number of letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
