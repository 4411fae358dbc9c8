package io.github.spacecraftcatalog.capture;

/** Beyond these a file is a mistake or a trap; real captures stay far below. */
final class Limits {

  /** Arrays and objects in each other; the deepest answer of the source has about fifteen. */
  static final int NESTING = 500;

  /** Digits of a number. */
  static final int NUMBER = 1000;

  /** Characters of a text; the source's longest has two thousand. */
  static final int TEXT = 1 << 24;

  /** Characters of a member's name. */
  static final int NAME = 10_000;

  /** Characters in front of the JSON; the browsable page has some hundreds. */
  static final int LEAD = 1 << 16;

  /** Characters of a saved web page, which is read as a whole. */
  static final int WEB_PAGE = 1 << 24;

  private Limits() {}
}
