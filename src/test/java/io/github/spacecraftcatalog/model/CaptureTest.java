package io.github.spacecraftcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CaptureTest {

  @Test
  void undatedCapturesAreTheOldestAndEqualDatesGoByPath() {
    Capture undated = capture("z.json", Optional.empty());
    Capture older = capture("y.json", Optional.of(LocalDate.of(2025, 12, 31)));
    Capture newer = capture("a.json", Optional.of(LocalDate.of(2026, 1, 1)));
    Capture newerToo = capture("b.json", Optional.of(LocalDate.of(2026, 1, 1)));

    assertThat(List.of(newerToo, newer, older, undated).stream().sorted())
        .containsExactly(undated, older, newer, newerToo);
  }

  private static Capture capture(String path, Optional<LocalDate> date) {
    return new Capture(path, date, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
