package io.github.spacecraftcatalog.schema;

/** The units of numbers, with their symbols in the International System of Units. */
public enum Unit {
  /** Metre. */
  METER("m"),
  /** Cubic metre. */
  CUBIC_METER("m³"),
  /** Kilometre. */
  KILOMETER("km"),
  /** Kilogram. */
  KILOGRAM("kg"),
  /** Tonne, a thousand kilograms. */
  TONNE("t"),
  /** Second. */
  SECOND("s"),
  /** Degree of arc. */
  DEGREE("°");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** Its symbol. */
  public String symbol() {
    return symbol;
  }
}
