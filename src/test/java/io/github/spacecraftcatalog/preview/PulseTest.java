package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.SourceKind;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes that belong together. */
@Timeout(60)
class PulseTest {

  @Test
  void changesInQuickSuccessionAreOne() throws InterruptedException {
    var pulse = new Pulse(Instant::now);
    pulse.beat(Set.of(SourceKind.CONTENT));
    pulse.beat(Set.of(SourceKind.ASSETS, SourceKind.CONTENT));
    pulse.beat(Set.of(SourceKind.TEMPLATES));

    assertThat(pulse.next())
        .containsExactly(SourceKind.CONTENT, SourceKind.ASSETS, SourceKind.TEMPLATES);
  }

  @Test
  void whoeverWritesWithoutPauseDoesNotKeepOthersWaiting() throws InterruptedException {
    var pulse = new Pulse(Instant::now);
    var done = new AtomicBoolean();
    var writer =
        new Thread(
            () -> {
              while (!done.get()) {
                pulse.beat(Set.of(SourceKind.CONTENT));
                LockSupport.parkNanos(1_000_000);
              }
            });
    writer.start();
    try {
      assertThat(pulse.next()).containsExactly(SourceKind.CONTENT);
    } finally {
      done.set(true);
      writer.join();
    }
  }
}
