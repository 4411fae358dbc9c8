package io.github.spacecraftcatalog.fetch;

import java.io.IOException;

/**
 * The API could not be reached, or did not answer as it should in the end. What was got so far is
 * kept. The message is one line for the user.
 */
final class FetchFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean concernsAll;

  /** A failure of one resource, which says nothing of the others. */
  FetchFailedException(String sentence) {
    this(sentence, false);
  }

  private FetchFailedException(String sentence, boolean concernsAll) {
    super(sentence.replaceAll("\\p{Cntrl}+", " "));
    this.concernsAll = concernsAll;
  }

  /** A failure that every other call would meet as well. */
  static FetchFailedException ofAll(String sentence) {
    return new FetchFailedException(sentence, true);
  }

  /** Whether it is of no use to ask for anything else. */
  boolean concernsAll() {
    return concernsAll;
  }
}
