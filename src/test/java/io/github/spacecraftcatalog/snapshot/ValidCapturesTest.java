package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.CaptureFixture.assertExpected;
import static io.github.spacecraftcatalog.snapshot.CaptureFixture.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The captures below {@code captures/valid}: those of one folder hold the same records in different
 * formats.
 */
class ValidCapturesTest {

  @ParameterizedTest
  @MethodSource("captures")
  void aCaptureIsReadAsExpected(CaptureFixture capture) throws IOException {
    var reading = capture.read();

    assertThat(reading.problems()).isEmpty();
    assertExpected(
        capture.expectedFile(), SnapshotText.circumstances(reading.snapshot(), reading.problems()));
  }

  @ParameterizedTest
  @MethodSource("captures")
  void allCapturesOfAFolderGiveTheSameRecords(CaptureFixture capture) throws IOException {
    assertExpected(recordsFile(capture), SnapshotText.records(capture.read().snapshot()));
  }

  @ParameterizedTest
  @MethodSource("plainCaptures")
  void aCaptureThatIsZippedGivesTheSame(CaptureFixture capture) {
    assertThat(capture.read(gzip(capture.bytes()))).isEqualTo(capture.read());
  }

  @ParameterizedTest
  @MethodSource("captures")
  void theFolderReaderReadsTheSame(CaptureFixture capture, @TempDir Path folder)
      throws IOException {
    var fixture = new SnapshotFixture(folder).with(capture.name(), capture.bytes());

    assertThat(fixture.read()).isEqualTo(capture.read().snapshot());
    assertThat(fixture.reported()).isEmpty();
  }

  @Test
  void everyCaptureHasItsExpectedFileAndTheOtherWayAround() throws IOException {
    Stream<Path> wanted =
        captures().stream()
            .flatMap(capture -> Stream.of(capture.expectedFile(), recordsFile(capture)))
            .distinct();

    assertThat(CaptureFixture.expectedBelow("valid"))
        .containsExactlyInAnyOrderElementsOf(wanted.toList());
  }

  static List<CaptureFixture> captures() throws IOException {
    return CaptureFixture.below("valid");
  }

  static List<CaptureFixture> plainCaptures() throws IOException {
    return captures().stream().filter(capture -> !capture.name().startsWith("zipped")).toList();
  }

  private static Path recordsFile(CaptureFixture capture) {
    return capture.file().resolveSibling("records.expected.txt");
  }
}
