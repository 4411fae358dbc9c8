package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;

/** A file that cannot be read any further; becomes exactly one diagnostic. */
final class CaptureException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final int line;
  private final int column;
  private final String sentence;

  /** A fault of the file as a whole. */
  CaptureException(Rule rule, String sentence) {
    this(rule, 0, 0, sentence);
  }

  /** A fault at a line and column, both counted from 1. */
  CaptureException(Rule rule, int line, int column, String sentence) {
    super(sentence, null, false, false);
    this.rule = rule;
    this.line = line;
    this.column = column;
    this.sentence = sentence;
  }

  Rule rule() {
    return rule;
  }

  String sentence() {
    return sentence;
  }

  Place place(String file) {
    return Place.at(file, line, column);
  }
}
