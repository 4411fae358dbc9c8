package io.github.spacecraftcatalog.fetch;

import java.io.IOException;

/**
 * The API could not be reached, or did not answer as it should in the end. What was got so far is
 * kept. The message is one line for the user.
 */
final class FetchFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  FetchFailedException(String sentence) {
    super(sentence.replaceAll("\\p{Cntrl}+", " "));
  }
}
