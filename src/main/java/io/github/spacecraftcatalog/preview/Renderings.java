package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.render.PageFaultException;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages, each within a time limit, and keeps the last good ones for the time when they cannot
 * be made. Safe for use by several threads.
 */
final class Renderings {

  /** Why something could not be made. */
  static final class FailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    FailedException(Diagnostic diagnostic) {
      super(diagnostic.message());
      this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
      return diagnostic;
    }
  }

  private record Key(long edition, String name) {}

  /** A file that is being made, by a thread of its own. */
  private static final class Work {

    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final Thread thread;

    /**
     * @param onEnd is run before those who wait go on
     */
    Work(SiteFile file, Runnable onEnd) {
      thread = DaemonThreads.named("page " + file.path()).newThread(() -> make(file, onEnd));
    }

    /** Whatever happens has to reach those who wait. */
    private void make(SiteFile file, Runnable onEnd) {
      try {
        byte[] made = file.body().bytes();
        onEnd.run();
        result.complete(made);
      } catch (Throwable e) {
        onEnd.run();
        result.completeExceptionally(e);
      }
    }
  }

  private static final Duration FOR_EVER = Duration.ofDays(1);

  private static final int KEPT = 64;

  private static final int LARGEST_KEPT = 1 << 20;

  private final Duration limit;
  private final Map<Key, Work> underWay = new ConcurrentHashMap<>();
  private final Map<String, byte[]> lastGood = new LinkedHashMap<>(KEPT, 0.75f, true);

  Renderings(Duration limit) {
    this.limit = limit;
  }

  /**
   * What a file of an edition holds. Pages of edited templates have to be made within the limit;
   * all else is the program's own work, which ends.
   */
  byte[] of(Edition edition, SiteFile file) throws FailedException, InterruptedException {
    String name = file.path().fileName();
    if (!name.endsWith(".html")) {
      return finished(edition, file, FOR_EVER);
    }
    byte[] made = finished(edition, file, edition.site().hasEditedTemplates() ? limit : FOR_EVER);
    if (made.length <= LARGEST_KEPT) {
      keep(name, made);
    }
    return made;
  }

  /** What a file held when it could last be made, unless that was long ago. */
  Optional<byte[]> lastGood(String name) {
    synchronized (lastGood) {
      return Optional.ofNullable(lastGood.get(name));
    }
  }

  private void keep(String name, byte[] page) {
    synchronized (lastGood) {
      lastGood.put(name, page);
      if (lastGood.size() > KEPT) {
        lastGood.remove(lastGood.keySet().iterator().next());
      }
    }
  }

  /** Who asks for what is being made already waits for the same. */
  private Work underWay(Edition edition, SiteFile file) {
    var key = new Key(edition.number(), file.path().fileName());
    var work = new Work(file, () -> underWay.remove(key));
    Work known = underWay.putIfAbsent(key, work);
    if (known != null) {
      return known;
    }
    work.thread.start();
    return work;
  }

  private byte[] finished(Edition edition, SiteFile file, Duration patience)
      throws FailedException, InterruptedException {
    Work work = underWay(edition, file);
    try {
      return work.result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new FailedException(diagnostic(file, e.getCause()));
    } catch (TimeoutException e) {
      Optional<Place> place = edition.site().templatePlace(work.thread.getStackTrace());
      // One who does not listen, which takes a loop in Java code, is left to itself: no page is
      // made a second time by templates that failed.
      work.thread.interrupt();
      throw new FailedException(tookTooLong(file, place));
    }
  }

  private static Diagnostic diagnostic(SiteFile file, @Nullable Throwable cause) {
    if (cause instanceof PageFaultException fault) {
      return new Diagnostic(Rule.TEMPLATE, fault.place(), String.valueOf(fault.getMessage()));
    }
    if (cause instanceof IOException) {
      return new Diagnostic(
          Rule.UNREADABLE,
          Place.of(file.path().toString()),
          "cannot be made, because a source of it cannot be read: " + cause.getMessage());
    }
    return new Diagnostic(Rule.PAGE, Place.of(file.path().toString()), "cannot be made: " + cause);
  }

  private Diagnostic tookTooLong(SiteFile file, Optional<Place> place) {
    return new Diagnostic(
        Rule.TEMPLATE,
        place.orElseGet(() -> Place.of(file.path().toString())),
        "the page was not finished after "
            + limit.toSeconds()
            + " seconds; look for a loop that does not end");
  }
}
