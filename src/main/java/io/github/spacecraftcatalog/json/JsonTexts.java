package io.github.spacecraftcatalog.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds texts by where they stand, and keeps nothing else of what may be a large file. */
public final class JsonTexts {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonTexts() {}

  /**
   * The texts at the places that are asked for, as they come; empty when the JSON is not
   * well-formed.
   *
   * @param places takes the JSON pointer of each text
   */
  public static Optional<List<String>> at(Predicate<String> places, byte[] json) {
    var texts = new ArrayList<String>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING
            && places.test(parser.streamReadContext().pathAsPointer().toString())) {
          texts.add(parser.getString());
        }
      }
    } catch (JacksonException e) {
      return Optional.empty();
    }
    return Optional.of(texts);
  }
}
