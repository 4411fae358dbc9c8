package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SourceKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Makes one change of the many that belong together: an editor writes a file in several steps, and
 * a checkout of Git hundreds of files.
 */
final class Pulse implements AutoCloseable {

  /** Longer than an editor takes to save, and shorter than anyone notices. */
  private static final int QUIET_MILLIS = 30;

  /** So long at most is one kept waiting by somebody who writes without pause. */
  private static final int PATIENCE_MILLIS = 500;

  private final BlockingQueue<Set<SourceKind>> heard = new LinkedBlockingQueue<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("patience"));

  /** Takes note of a change. */
  void beat(Set<SourceKind> kinds) {
    heard.add(kinds);
  }

  /** Waits for a change, and until it is quiet; returns what changed. */
  Set<SourceKind> next() throws InterruptedException {
    Set<SourceKind> changed = EnumSet.noneOf(SourceKind.class);
    changed.addAll(heard.take());
    // An empty set stands for the end of patience.
    ScheduledFuture<?> end =
        clock.schedule(() -> heard.add(Set.of()), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    Set<SourceKind> more = heard.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null && !more.isEmpty()) {
      changed.addAll(more);
      more = heard.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    end.cancel(false);
    return changed;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
