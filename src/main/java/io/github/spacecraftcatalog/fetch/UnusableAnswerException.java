package io.github.spacecraftcatalog.fetch;

import java.io.IOException;

/**
 * An answer that is not read any further, and that would come again. The message is one for the
 * user.
 */
final class UnusableAnswerException extends IOException {

  private static final long serialVersionUID = 1L;

  UnusableAnswerException(String sentence) {
    super(sentence);
  }
}
