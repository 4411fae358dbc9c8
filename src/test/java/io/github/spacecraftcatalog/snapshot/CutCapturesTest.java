package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.CaptureFixture.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.snapshot.CaptureFixture.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of captures that lost their end or their beginning: reading never fails, and no spacecraft
 * is lost in silence.
 */
class CutCapturesTest {

  /** Up to this many bytes a file is cut at each of them, above at about as many places. */
  private static final int PLACES = 2600;

  /** Each place of a large file takes its time, and small files of every format are there. */
  private static final int PLACES_OF_LARGE_FILE = 100;

  @ParameterizedTest
  @MethodSource("captures")
  void aCaptureThatLostItsEndSaysSo(CaptureFixture capture) {
    byte[] whole = capture.bytes();
    List<SourceRecord> all = craft(capture.read());

    assertThat(
            places(whole)
                .filter(
                    end -> {
                      byte[] cut = Arrays.copyOf(whole, end);
                      Reading reading = capture.read(cut);
                      return !craft(reading).equals(all)
                          && !hasError(reading)
                          && !endsBetweenRecords(capture, cut);
                    }))
        .as("lengths at which records are lost in silence")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plainCaptures")
  void aZippedCaptureThatLostItsEndIsAnError(CaptureFixture capture) {
    byte[] whole = gzip(capture.bytes());

    assertThat(
            places(whole)
                .filter(end -> !isNothingButAnError(capture.read(Arrays.copyOf(whole, end)))))
        .as("lengths that are taken for a whole file")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("captures")
  void aCaptureThatLostItsBeginningSaysSo(CaptureFixture capture) {
    byte[] whole = capture.bytes();
    List<SourceRecord> all = craft(capture.read());

    assertThat(
            places(whole)
                .filter(
                    start -> {
                      byte[] cut = Arrays.copyOfRange(whole, start + 1, whole.length);
                      Reading reading = capture.read(cut);
                      return !craft(reading).equals(all)
                          && reading.problems().isEmpty()
                          && !startsBetweenRecords(capture, cut);
                    }))
        .as("first bytes after which records are lost in silence")
        .isEmpty();
  }

  static List<CaptureFixture> captures() throws IOException {
    var realExports = Path.of("content/snapshots");
    try (Stream<Path> files = Files.list(realExports)) {
      return Stream.concat(
              CaptureFixture.below("valid").stream(),
              files
                  .filter(file -> file.toString().endsWith(".txt"))
                  .sorted()
                  .map(CaptureFixture::new))
          .toList();
    }
  }

  static List<CaptureFixture> plainCaptures() throws IOException {
    return captures().stream().filter(capture -> !capture.name().startsWith("zipped")).toList();
  }

  /** The places in a file at which it is cut, the first byte among them but not its end. */
  private static Stream<Integer> places(byte[] whole) {
    boolean large = whole.length > 4 * PLACES;
    int step = 1 + whole.length / (large ? PLACES_OF_LARGE_FILE : PLACES);
    return IntStream.range(0, whole.length).filter(i -> i % step == 0).boxed().parallel();
  }

  private static List<SourceRecord> craft(Reading reading) {
    return reading.snapshot().records().stream()
        .filter(record -> record.kind() == RecordKind.SPACECRAFT)
        .toList();
  }

  private static boolean hasError(Reading reading) {
    return reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private static boolean isNothingButAnError(Reading reading) {
    return hasError(reading) && craft(reading).isEmpty();
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
