package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Place;
import java.util.List;

/**
 * A value in a YAML mapping.
 *
 * @param kind what YAML takes it for
 * @param text as written, for kinds that are a single value
 * @param elements those of a list
 * @param place where it starts
 */
record YamlValue(Kind kind, String text, List<YamlValue> elements, Place place) {

  /** Copies the list. */
  YamlValue {
    elements = List.copyOf(elements);
  }

  /** What YAML takes a value for. */
  enum Kind {
    TEXT("text"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NOTHING("nothing"),
    LIST("a list"),
    MAPPING("a mapping"),
    ALIAS("an alias"),
    BINARY("binary data");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What to call it in a sentence. */
    String words() {
      return words;
    }
  }
}
