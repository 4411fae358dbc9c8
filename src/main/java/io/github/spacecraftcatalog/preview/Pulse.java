package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SourceKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Makes one change of the many that belong together: an editor writes a file in several steps, and
 * a checkout of Git hundreds of files. Safe for use by several threads.
 */
final class Pulse {

  /** Longer than an editor takes to save, and shorter than anyone notices. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(30);

  /** So long at most is one kept waiting by somebody who writes without pause. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

  private final BlockingQueue<Set<SourceKind>> heard = new LinkedBlockingQueue<>();

  /** Takes note of a change. */
  void beat(Set<SourceKind> kinds) {
    heard.add(kinds);
  }

  /** Waits for a change, and until it is quiet; returns what changed. */
  Set<SourceKind> next() throws InterruptedException {
    Set<SourceKind> changed = EnumSet.noneOf(SourceKind.class);
    Set<SourceKind> more = heard.take();
    long end = System.nanoTime() + PATIENCE;
    while (more != null) {
      changed.addAll(more);
      long wait = Math.min(QUIET, end - System.nanoTime());
      more = wait > 0 ? heard.poll(wait, TimeUnit.NANOSECONDS) : null;
    }
    return changed;
  }
}
