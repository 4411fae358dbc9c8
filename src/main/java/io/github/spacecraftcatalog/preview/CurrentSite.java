package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SiteWorkspace.Outcome;
import io.github.spacecraftcatalog.build.SourceKind;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** What the preview shows now. Safe for use by several threads. */
final class CurrentSite {

  private volatile Standing standing = Standing.AT_FIRST;
  private final CountDownLatch known = new CountDownLatch(1);

  /** What there is; waits until the sources have been read for the first time. */
  Standing awaited() throws InterruptedException {
    known.await();
    return now();
  }

  /** What there is. */
  Standing now() {
    return standing;
  }

  /**
   * Takes what came of an update.
   *
   * @param changed the kinds of sources that were read again, at least one
   */
  synchronized void take(Outcome outcome, Set<SourceKind> changed, Instant made) {
    standing = standing.after(outcome, changed, made);
    known.countDown();
  }

  /**
   * Takes note that a page of an edition cannot be made.
   *
   * @return whether that is news
   */
  synchronized boolean fail(Edition of, String page, Diagnostic why) {
    Standing before = standing;
    standing = before.afterFailure(of, page, why);
    return standing.failures().size() > before.failures().size();
  }
}
