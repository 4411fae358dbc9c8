package io.github.spacecraftcatalog.preview;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/** Threads that keep no program alive. */
final class DaemonThreads {

  private DaemonThreads() {}

  static ThreadFactory named(String name) {
    return work -> {
      var thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** A thread for each piece of work. */
  static Executor each(String name) {
    return work -> named(name).newThread(work).start();
  }
}
