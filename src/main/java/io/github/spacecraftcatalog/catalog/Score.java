package io.github.spacecraftcatalog.catalog;

import java.math.BigInteger;
import java.time.Duration;

/**
 * What a spacecraft has achieved, as an exact fraction, so that equal shares tie and unequal ones
 * do not, however little they differ.
 *
 * @param numerator the upper number
 * @param denominator the lower number, above zero; the two have no common divisor
 */
record Score(BigInteger numerator, BigInteger denominator) implements Comparable<Score> {

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

  static Score of(long number) {
    return new Score(BigInteger.valueOf(number), BigInteger.ONE);
  }

  static Score of(Duration duration) {
    return new Score(nanos(duration), BigInteger.ONE);
  }

  /** The share of a part in a whole that is longer than nothing. */
  static Score share(Duration part, Duration whole) {
    BigInteger divisor = nanos(part).gcd(nanos(whole));
    return new Score(nanos(part).divide(divisor), nanos(whole).divide(divisor));
  }

  /** The score of one who wins with less. */
  Score negated() {
    return new Score(numerator.negate(), denominator);
  }

  @Override
  public int compareTo(Score other) {
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  private static BigInteger nanos(Duration duration) {
    return BigInteger.valueOf(duration.getSeconds())
        .multiply(NANOS)
        .add(BigInteger.valueOf(duration.getNano()));
  }
}
