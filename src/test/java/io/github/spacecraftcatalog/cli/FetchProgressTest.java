package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.fetch.Resource;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FetchProgressTest {

  private final StringWriter err = new StringWriter();

  @Test
  void onATerminalPagesAreABar() {
    try (var progress = new FetchProgress(new PrintWriter(err), true)) {
      progress.pages(Resource.SPACECRAFT, 1, 2);
      progress.say("waiting");
      progress.pages(Resource.SPACECRAFT, 2, 2);
    }

    assertThat(err.toString())
        .contains("\r" + " ".repeat(78) + "\rwaiting\n")
        .contains("\rspacecraft 100% [====")
        .contains("2/2 pages");
  }

  @Test
  void elsewherePagesAreLines() {
    try (var progress = new FetchProgress(new PrintWriter(err), false)) {
      progress.pages(Resource.SPACECRAFT, 1, 2);
      progress.say("waiting");
    }

    assertThat(err.toString().lines()).containsExactly("spacecraft: page 1 of 2", "waiting");
    assertThat(err.toString()).doesNotContain("\u001b", "%");
  }
}
