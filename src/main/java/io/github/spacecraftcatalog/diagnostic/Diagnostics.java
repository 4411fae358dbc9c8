package io.github.spacecraftcatalog.diagnostic;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects the problems of one run. Stages report into it and go on as far as they can, so that one
 * run tells all there is to mend. Safe for use by several threads.
 */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> reported = new ConcurrentLinkedQueue<>();

  /** Adds a problem. */
  public void report(Rule rule, Place place, String message) {
    reported.add(new Diagnostic(rule, place, message));
  }

  /** Adds the problems of a part of the run. */
  public void reportAll(Diagnostics part) {
    reported.addAll(part.reported);
  }

  /** Whether a problem of this severity was reported. */
  public boolean has(Severity severity) {
    return count(severity) > 0;
  }

  /** How many problems of this severity were reported. */
  public long count(Severity severity) {
    return reported.stream().filter(d -> d.severity() == severity).distinct().count();
  }

  /** All problems once each, by place. The order in which they were reported does not matter. */
  public List<Diagnostic> sorted() {
    return reported.stream().distinct().sorted().toList();
  }
}
