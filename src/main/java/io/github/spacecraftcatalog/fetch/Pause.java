package io.github.spacecraftcatalog.fetch;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
public interface Pause {

  /** Returns when so much time is over. */
  void sleep(Duration time) throws InterruptedException;
}
