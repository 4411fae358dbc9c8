package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.CaptureFixture.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.snapshot.CaptureFixture.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of captures that lost their end or their beginning: reading never fails, and no spacecraft is
 * lost in silence.
 */
class CutCapturesTest {

  /** In larger files only so many places are tried; the small ones are of every format, too. */
  private static final int LARGE = 5000;

  @ParameterizedTest
  @MethodSource("captures")
  void aCaptureThatLostItsEndSaysSo(CaptureFixture capture) {
    byte[] whole = capture.bytes();
    List<CatalogRecord> all = craft(capture.read());
    for (int end = 0; end < whole.length; end += step(whole)) {
      byte[] cut = Arrays.copyOf(whole, end);
      Reading reading = capture.read(cut);
      boolean complete = craft(reading).equals(all);
      assertThat(complete || hasError(reading) || endsBetweenRecords(capture, cut))
          .as("the first %s bytes of %s: %s", end, capture, reading.problems())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("plainCaptures")
  void aZippedCaptureThatLostItsEndIsAnError(CaptureFixture capture) {
    byte[] whole = gzip(capture.bytes());
    for (int end = 0; end < whole.length; end += step(whole)) {
      Reading reading = capture.read(Arrays.copyOf(whole, end));
      assertThat(hasError(reading)).as("the first %s bytes of %s", end, capture).isTrue();
      assertThat(craft(reading)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void aCaptureThatLostItsBeginningSaysSo(CaptureFixture capture) {
    byte[] whole = capture.bytes();
    List<CatalogRecord> all = craft(capture.read());
    for (int start = 1; start <= whole.length; start += step(whole)) {
      byte[] cut = Arrays.copyOfRange(whole, start, whole.length);
      Reading reading = capture.read(cut);
      boolean complete = craft(reading).equals(all);
      assertThat(complete || !reading.problems().isEmpty() || startsBetweenRecords(capture, cut))
          .as("%s from byte %s on", capture, start)
          .isTrue();
    }
  }

  static List<CaptureFixture> captures() throws IOException {
    var realExports = Path.of("content/snapshots");
    try (Stream<Path> files = Files.list(realExports)) {
      return Stream.concat(
              CaptureFixture.below("valid").stream(),
              files.filter(file -> file.toString().endsWith(".txt")).sorted().map(CaptureFixture::new))
          .toList();
    }
  }

  static List<CaptureFixture> plainCaptures() throws IOException {
    return captures().stream().filter(capture -> !capture.name().startsWith("zipped")).toList();
  }

  private static int step(byte[] whole) {
    return whole.length < LARGE ? 1 : 1 + whole.length / (LARGE / 10);
  }

  private static List<CatalogRecord> craft(Reading reading) {
    return reading.snapshot().records().stream()
        .filter(record -> record.kind() == RecordKind.SPACECRAFT)
        .toList();
  }

  private static boolean hasError(Reading reading) {
    return reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Nothing tells a file of several values from one that lost its last values whole. */
  private static boolean endsBetweenRecords(CaptureFixture capture, byte[] cut) {
    String text = text(cut).stripTrailing();
    return holdsSeveralValues(capture) && text.endsWith("}") && isBalanced(text);
  }

  private static boolean startsBetweenRecords(CaptureFixture capture, byte[] cut) {
    String text = text(cut).stripLeading();
    return holdsSeveralValues(capture) && text.startsWith("{") && isBalanced(text);
  }

  private static String text(byte[] bytes) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      return new String(bytes, UTF_8);
    }
  }

  private static boolean holdsSeveralValues(CaptureFixture capture) {
    return Stream.of("json-lines", "concatenated", "zipped-in-two-members")
        .anyMatch(capture.name()::startsWith);
  }

  private static boolean isBalanced(String text) {
    return text.chars().filter(c -> c == '{').count() == text.chars().filter(c -> c == '}').count();
  }
}
