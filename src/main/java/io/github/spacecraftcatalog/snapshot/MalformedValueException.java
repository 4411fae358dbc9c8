package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;

/** A value that its field cannot hold; becomes one warning, and the value counts as unknown. */
final class MalformedValueException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final String sentence;

  MalformedValueException(Rule rule, String sentence) {
    super(sentence, null, false, false);
    this.rule = rule;
    this.sentence = sentence;
  }

  Rule rule() {
    return rule;
  }

  String sentence() {
    return sentence;
  }
}
