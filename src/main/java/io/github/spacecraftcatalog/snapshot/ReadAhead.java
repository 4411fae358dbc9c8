package io.github.spacecraftcatalog.snapshot;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does work on several threads, and takes its results on one, in the order of the work. */
final class ReadAhead {

  /**
   * Results that may wait, for each thread: enough to keep it busy, few enough to fit in memory.
   */
  private static final int WAITING = 2;

  private ReadAhead() {}

  /**
   * Works on each item, and takes each result.
   *
   * @param work done on several threads at once
   * @param result taken on the calling thread, in the order of the items
   */
  static <T, R> void forEach(Collection<T> items, Function<T, R> work, Consumer<R> result) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), items.size());
    if (threads < 2) {
      items.forEach(item -> result.accept(work.apply(item)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        waiting.add(workers.submit(() -> work.apply(item)));
        if (waiting.size() > WAITING * threads) {
          result.accept(done(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        result.accept(done(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R done(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }
}
