package io.github.spacecraftcatalog.json;

/**
 * A JSON value (RFC 8259). Immutable; two are equal when the same text would be written for them.
 *
 * <p>Not Jackson's own tree, for three reasons: numbers keep the digits they were written with,
 * equal values can be one and the same (an export says the same of an agency hundreds of times),
 * and a hash costs nothing.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonLiteral {

  /** Whether this is {@code null}: the source says that it does not know. */
  default boolean isNull() {
    return this == JsonLiteral.NULL;
  }
}
