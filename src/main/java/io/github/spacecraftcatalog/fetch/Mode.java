package io.github.spacecraftcatalog.fetch;

import java.util.Locale;

/** How much the source tells of each record. */
public enum Mode {
  /** The record's own fields. */
  NORMAL,
  /** Also the details of its configuration, and its flights. */
  DETAILED;

  /** The source's word for it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
