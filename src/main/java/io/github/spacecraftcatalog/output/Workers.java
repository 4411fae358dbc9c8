package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Does numbered pieces of work on a few threads. Each thread takes the next number when it is done
 * with one, so there is never more in the making than there are threads.
 *
 * @param threads how many
 */
record Workers(int threads) {

  /** One piece of work. */
  @FunctionalInterface
  interface Work {
    void at(int index) throws IOException;
  }

  private record Failure(int index, Throwable cause) {

    /**
     * Numbers are given out in order, and none is given out after a failure was seen. So the lowest
     * one that fails is always tried: which failure is told does not depend on the threads' speed.
     */
    static Failure first(@Nullable Failure known, Failure other) {
      return known == null || other.index < known.index ? other : known;
    }
  }

  /**
   * Does the work for 0 to count - 1 and returns when no thread is at work any more.
   *
   * @throws IOException what the work with the lowest number threw; unchecked ones likewise
   */
  void each(int count, Work work) throws IOException {
    var next = new AtomicInteger();
    var failure = new AtomicReference<@Nullable Failure>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (int i = 0; i < Math.min(threads, count); i++) {
      pool.execute(() -> drain(next, count, work, failure));
    }
    pool.shutdown();
    boolean interrupted = await(pool, failure);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Failure first = failure.get();
    if (first != null) {
      raise(first.cause);
    }
  }

  private static void drain(
      AtomicInteger next, int count, Work work, AtomicReference<@Nullable Failure> failure) {
    while (failure.get() == null) {
      int index = next.getAndIncrement();
      if (index >= count) {
        return;
      }
      try {
        work.at(index);
      } catch (Throwable e) {
        report(failure, new Failure(index, e));
      }
    }
  }

  private static boolean await(ExecutorService pool, AtomicReference<@Nullable Failure> failure) {
    boolean interrupted = false;
    while (true) {
      try {
        if (pool.awaitTermination(1, TimeUnit.DAYS)) {
          return interrupted;
        }
      } catch (InterruptedException e) {
        interrupted = true;
        report(failure, new Failure(-1, new InterruptedIOException("interrupted")));
        pool.shutdownNow();
      }
    }
  }

  private static void report(AtomicReference<@Nullable Failure> failure, Failure other) {
    failure.accumulateAndGet(
        other, (known, given) -> given == null ? known : Failure.first(known, given));
  }

  private static void raise(Throwable cause) throws IOException {
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
    throw new IllegalStateException(cause);
  }
}
