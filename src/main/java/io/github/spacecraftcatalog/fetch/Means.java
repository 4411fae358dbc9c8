package io.github.spacecraftcatalog.fetch;

import java.time.Duration;
import java.time.InstantSource;

/**
 * What a fetch needs of the world.
 *
 * @param clock the time
 * @param pause lets it go by
 * @param progress told how it goes on
 * @param patience how long an answer may take
 */
public record Means(InstantSource clock, Pause pause, Progress progress, Duration patience) {

  /** Four times what the slowest page in detailed mode took. */
  public static final Duration USUAL_PATIENCE = Duration.ofMinutes(2);
}
