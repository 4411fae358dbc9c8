package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;

/**
 * Carries a fault of a file out of a stream, whose methods can throw nothing else. Any other {@link
 * IOException} of such a stream is the disk's.
 */
final class DamagedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final String sentence;

  /** A fault of the file as a whole. */
  DamagedException(Rule rule, String sentence) {
    super(sentence);
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
