package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A step from sources to a site whose result is kept for as long as what it was made from is the
 * same. Used by one thread.
 *
 * @param <T> what it makes
 */
final class Stage<T> {

  /** Makes the result. */
  @FunctionalInterface
  interface Step<T> {

    /**
     * Takes the step.
     *
     * @param diagnostics takes what is wrong with what it is made from
     * @throws IOException when a source cannot be read
     */
    T take(Diagnostics diagnostics) throws IOException;
  }

  private record Result<T>(List<Object> inputs, T made, Diagnostics diagnostics) {}

  private Optional<Result<T>> last = Optional.empty();

  /** Has the step taken again, whatever it is made from. */
  void forget() {
    last = Optional.empty();
  }

  /**
   * What the step makes, or has made already.
   *
   * @param inputs all that it is made from but what {@link #forget} is called for
   * @throws IOException when a source cannot be read; the step is taken again then
   */
  T of(List<Object> inputs, Step<T> step) throws IOException {
    if (last.filter(known -> known.inputs().equals(inputs)).isEmpty()) {
      var diagnostics = new Diagnostics();
      last = Optional.of(new Result<>(inputs, step.take(diagnostics), diagnostics));
    }
    return last.orElseThrow().made();
  }

  /** Adds what was wrong when the step was taken last. */
  void report(Diagnostics diagnostics) {
    last.ifPresent(result -> diagnostics.reportAll(result.diagnostics()));
  }
}
