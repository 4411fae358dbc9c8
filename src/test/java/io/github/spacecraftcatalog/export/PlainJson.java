package io.github.spacecraftcatalog.export;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Jackson's tree reads it, to the last digit; it shares nothing with the program. */
public final class PlainJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private PlainJson() {}

  /** Reads a text. */
  public static JsonNode read(String text) {
    return JSON.readTree(text);
  }
}
