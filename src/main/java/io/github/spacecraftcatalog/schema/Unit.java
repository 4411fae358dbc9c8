package io.github.spacecraftcatalog.schema;

/**
 * The units of numbers, with their symbols in the International System of Units and their codes in
 * UN/CEFACT Recommendation 20.
 */
public enum Unit {
  /** Metre. */
  METER("m", "MTR"),
  /** Cubic metre. */
  CUBIC_METER("m³", "MTQ"),
  /** Kilometre. */
  KILOMETER("km", "KMT"),
  /** Kilogram. */
  KILOGRAM("kg", "KGM"),
  /** Tonne, a thousand kilograms. */
  TONNE("t", "TNE"),
  /** Second. */
  SECOND("s", "SEC"),
  /** Degree of arc. */
  DEGREE("°", "DD");

  private final String symbol;
  private final String code;

  Unit(String symbol, String code) {
    this.symbol = symbol;
    this.code = code;
  }

  /** Its symbol. */
  public String symbol() {
    return symbol;
  }

  /** What it is called in trade. */
  public String code() {
    return code;
  }
}
