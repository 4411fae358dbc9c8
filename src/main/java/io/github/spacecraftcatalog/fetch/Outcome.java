package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import java.util.List;

/**
 * How the fetch of a resource ended.
 *
 * @param isRefused whether what was answered is worse than what is there
 * @param reasons why it was refused
 * @param sentence what became of it
 */
public record Outcome(boolean isRefused, List<Diagnostic> reasons, String sentence) {

  /** Copies the list. */
  public Outcome {
    reasons = List.copyOf(reasons);
  }

  static Outcome done(String sentence) {
    return new Outcome(false, List.of(), sentence);
  }
}
