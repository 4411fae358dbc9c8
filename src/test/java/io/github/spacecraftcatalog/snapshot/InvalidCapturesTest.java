package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.CaptureFixture.assertExpected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The captures below {@code captures/invalid}, each with the lines that are expected to be reported
 * and the records that are read all the same.
 */
class InvalidCapturesTest {

  /** What is cleaned instead of reported: no reader would miss it. */
  private static final List<String> CLEANED =
      List.of("escaped-control-characters.json", "lone-surrogates.json");

  @ParameterizedTest
  @MethodSource("captures")
  void whatIsWrongIsReportedAsExpected(CaptureFixture capture) throws IOException {
    var reading = capture.read();

    assertExpected(
        capture.expectedFile(), lines(reading.problems()) + SnapshotText.names(reading.snapshot()));
  }

  @ParameterizedTest
  @MethodSource("captures")
  void nothingIsDroppedInSilence(CaptureFixture capture) {
    var reading = capture.read();

    assertThat(reading.problems().isEmpty()).isEqualTo(CLEANED.contains(capture.name()));
    assertThat(reading.problems())
        .allMatch(problem -> problem.place().file().equals(capture.name()));
  }

  @Test
  void everyCaptureHasItsExpectedFileAndTheOtherWayAround() throws IOException {
    assertThat(CaptureFixture.expectedBelow("invalid"))
        .containsExactlyInAnyOrderElementsOf(
            captures().stream().map(CaptureFixture::expectedFile).toList());
  }

  static List<CaptureFixture> captures() throws IOException {
    return CaptureFixture.below("invalid");
  }

  private static String lines(List<Diagnostic> problems) {
    return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
  }
}
