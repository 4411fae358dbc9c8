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

  /** How long one who was told to stop may take to say where it was. */
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private static final int KEPT = 64;

  private static final int LARGEST_KEPT = 1 << 20;

  private final Duration limit;
  private final Map<String, byte[]> lastGood = new LinkedHashMap<>(KEPT, 0.75f, true);

  Renderings(Duration limit) {
    this.limit = limit;
  }

  /** What a file holds. */
  byte[] of(SiteFile file) throws FailedException, InterruptedException {
    byte[] made = made(file);
    if (file.path().fileName().endsWith(".html") && made.length <= LARGEST_KEPT) {
      keep(file.path().fileName(), made);
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

  private byte[] made(SiteFile file) throws FailedException, InterruptedException {
    var result = new CompletableFuture<byte[]>();
    var worker = new Thread(() -> make(file, result), "page " + file.path());
    worker.setDaemon(true);
    worker.start();
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new FailedException(diagnostic(file, e.getCause()));
    } catch (TimeoutException e) {
      // One who does not listen, which takes a loop in Java code, is left to itself: no page is
      // made a second time by templates that failed.
      worker.interrupt();
      throw new FailedException(tookTooLong(file, placeOf(result)));
    }
  }

  /** Whatever happens has to reach the one who waits. */
  private static void make(SiteFile file, CompletableFuture<byte[]> result) {
    try {
      result.complete(file.body().bytes());
    } catch (Throwable e) {
      result.completeExceptionally(e);
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

  private static Optional<Place> placeOf(CompletableFuture<byte[]> result)
      throws InterruptedException {
    try {
      result.get(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (ExecutionException e) {
      return e.getCause() instanceof PageFaultException fault
          ? Optional.of(fault.place())
          : Optional.empty();
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }
}
