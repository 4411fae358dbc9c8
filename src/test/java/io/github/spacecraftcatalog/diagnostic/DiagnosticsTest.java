package io.github.spacecraftcatalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void problemsComeByPlaceWhateverTheOrderOfReports() {
    diagnostics.report(Rule.DATE, Place.pointer("b", "/results/10"), "x");
    diagnostics.report(Rule.DATE, Place.pointer("b", "/results/9"), "x");
    diagnostics.report(Rule.DATE, Place.of("a"), "x");

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::place)
        .containsExactly(
            Place.of("a"), Place.pointer("b", "/results/9"), Place.pointer("b", "/results/10"));
  }

  @Test
  void aProblemReportedTwiceIsToldOnce() {
    diagnostics.report(Rule.DATE, Place.of("a"), "x");
    diagnostics.report(Rule.DATE, Place.of("a"), "x");
    diagnostics.report(Rule.DATE, Place.of("a"), "y");

    assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly("x", "y");
    assertThat(diagnostics.count(Severity.WARNING)).isEqualTo(2);
  }

  @Test
  void eachSeverityIsCountedAlone() {
    diagnostics.report(Rule.DATE, Place.of("a"), "x");
    diagnostics.report(Rule.BASE_URL, Place.of("a"), "x");

    assertThat(diagnostics.has(Severity.ERROR)).isFalse();
    assertThat(diagnostics.has(Severity.WARNING)).isTrue();
    assertThat(diagnostics.count(Severity.NOTICE)).isEqualTo(1);
    assertThat(diagnostics.count(Severity.ERROR)).isZero();
  }

  @Test
  void severalThreadsMayReportAtOnce() {
    IntStream.range(0, 10_000)
        .parallel()
        .forEach(i -> diagnostics.report(Rule.DATE, Place.at("a", i + 1, 0), "x"));

    assertThat(diagnostics.sorted()).hasSize(10_000);
  }
}
