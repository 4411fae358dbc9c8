package io.github.spacecraftcatalog.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A text that is one JSON value, such as an answer from the network. */
public final class JsonDocument {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonDocument() {}

  /** The value; empty when the text is not well-formed, ends too early or goes on behind it. */
  public static Optional<JsonValue> parse(byte[] json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      JsonValue value = new JsonTreeReader(parser, new JsonPool()).read();
      return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The value, when it is an object. */
  public static Optional<JsonObject> parseObject(byte[] json) {
    return parse(json).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }
}
