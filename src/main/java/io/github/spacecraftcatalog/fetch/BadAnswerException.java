package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.diagnostic.Rule;

/** An answer that is no page of the resource that was asked for. */
final class BadAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final String sentence;

  BadAnswerException(Rule rule, String sentence) {
    super(sentence, null, false, false);
    this.rule = rule;
    this.sentence = sentence;
  }

  Rule rule() {
    return rule;
  }

  /** What is wrong and what would be right. */
  String sentence() {
    return sentence;
  }
}
