package io.github.spacecraftcatalog.json;

import java.util.Locale;

/** The values that are words. */
public enum JsonLiteral implements JsonValue {
  /** {@code true}. */
  TRUE,
  /** {@code false}. */
  FALSE,
  /** {@code null}. */
  NULL;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String toString() {
    return word;
  }
}
