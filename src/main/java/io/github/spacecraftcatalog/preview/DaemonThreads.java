package io.github.spacecraftcatalog.preview;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that keep no program alive. */
final class DaemonThreads {

  private static final int IDLE_SECONDS = 30;

  private DaemonThreads() {}

  static ThreadFactory named(String name) {
    return work -> {
      var thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Threads that are made when they are needed, and end when they were idle for a while. */
  static ExecutorService pool(String name, int most) {
    var pool =
        new ThreadPoolExecutor(
            most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** A thread for each piece of work. */
  static Executor each(String name) {
    return work -> named(name).newThread(work).start();
  }
}
