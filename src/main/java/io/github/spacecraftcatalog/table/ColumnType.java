package io.github.spacecraftcatalog.table;

/** What the cells of a column hold. A cell is empty where there is no such value. */
public enum ColumnType {
  /** A text. */
  TEXT,
  /** A whole number. */
  INTEGER,
  /** A whole number, which earlier versions of the source have as a text of digits. */
  DIGITS,
  /** A number. */
  NUMBER,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A day: {@code 2024-03-04}. */
  DATE,
  /** A moment in universal time: {@code 2024-03-04T03:53:38Z}. */
  DATE_TIME,
  /** A length of time as the source writes it: {@code P29DT12H29S}. */
  DURATION,
  /** The same in seconds, which is not in the source; empty for none, which may be unrecorded. */
  SECONDS
}
