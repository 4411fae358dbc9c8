package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes one change of the many that belong together: an editor writes a file in several steps, and
 * a checkout of Git hundreds of files. Safe for use by several threads.
 */
final class Pulse {

  /** Longer than an editor takes to save, and shorter than anyone notices. */
  private static final long QUIET_MILLIS = 20;

  /** So long at most is one kept waiting by somebody who writes without pause. */
  private static final long PATIENCE_MILLIS = 500;

  private final Supplier<Instant> clock;
  private final BlockingQueue<Set<SourceKind>> heard = new LinkedBlockingQueue<>();

  /**
   * @param clock tells the time
   */
  Pulse(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /** Takes note of a change. */
  void beat(Set<SourceKind> kinds) {
    heard.add(kinds);
  }

  /** Waits for a change, and until it is quiet; returns what changed. */
  Set<SourceKind> next() throws InterruptedException {
    Set<SourceKind> changed = EnumSet.noneOf(SourceKind.class);
    Set<SourceKind> more = heard.take();
    Instant end = clock.get().plusMillis(PATIENCE_MILLIS);
    while (more != null) {
      changed.addAll(more);
      long wait = Math.min(QUIET_MILLIS, Duration.between(clock.get(), end).toMillis());
      more = wait > 0 ? heard.poll(wait, TimeUnit.MILLISECONDS) : null;
    }
    return changed;
  }
}
