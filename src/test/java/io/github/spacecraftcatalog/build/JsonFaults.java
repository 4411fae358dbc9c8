package io.github.spacecraftcatalog.build;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.List;

/** What a validator that is not ours has to say of JSON. */
public final class JsonFaults {

  private JsonFaults() {}

  /** What is wrong with a text by a schema, formats included. */
  public static List<String> of(String json, Schema schema) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
