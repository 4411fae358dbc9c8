package io.github.spacecraftcatalog.schema;

/** The types of single values. */
public enum ScalarType {
  /** A whole number. */
  INTEGER,
  /** A number. */
  NUMBER,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** Free text. */
  TEXT,
  /** A web address; the source also has an empty text where there is none. */
  ADDRESS,
  /** A day: {@code 2024-03-04}. */
  DATE,
  /** A moment: {@code 2024-03-04T03:53:38Z}. */
  DATE_TIME,
  /**
   * A length of time as Django writes it (ISO 8601, days as the largest unit): {@code P29DT12H29S}.
   */
  DURATION
}
