package io.github.spacecraftcatalog.catalog;

/** Why a spacecraft is not ranked. */
public enum LeftOut {
  /** It stands for a vehicle not known yet. */
  PLACEHOLDER,
  /** It has not flown. */
  NOT_FLOWN,
  /** It has flown once, so it had no turnaround. */
  FLOWN_ONCE,
  /** It has been in space and never docked. */
  NEVER_DOCKED,
  /** It has a zero that means that nothing was entered. */
  NOT_RECORDED,
  /** The source does not tell. */
  UNKNOWN,
  /** It was docked for longer than it flew. */
  CONTRADICTORY
}
