package io.github.spacecraftcatalog.json;

/**
 * A number.
 *
 * @param literal its digits as they were written: {@code 3}, {@code 3.0}, {@code 1e400}
 */
public record JsonNumber(String literal) implements JsonValue {

  /** A whole number. */
  public static JsonNumber of(long number) {
    return new JsonNumber(Long.toString(number));
  }

  /** Whether it is written as a whole number. */
  public boolean isIntegral() {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if ((c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return literal;
  }
}
