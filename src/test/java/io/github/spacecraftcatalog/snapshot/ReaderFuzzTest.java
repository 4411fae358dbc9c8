package io.github.spacecraftcatalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.json.JsonPool;
import io.github.spacecraftcatalog.snapshot.CaptureFixture.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads captures and archives that were changed at random. Whatever a file holds, reading it ends,
 * tells why where it gives no record, and gives the same each time. {@code -Dfuzz.rounds=} and
 * {@code -Dfuzz.seed=} try more and others; what breaks a law is left in {@code target/fuzz}.
 */
class ReaderFuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20260131);
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 5_000);
  private static final Path BROKEN = Path.of("target/fuzz");
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final String NAME = "capture";

  /** Keeps what the files before held, which must not show in what a file gives. */
  private static final ThreadLocal<JsonPool> USED_POOL = ThreadLocal.withInitial(JsonPool::new);

  @Test
  void everyChangedFileIsReadWithinTheLaws() throws IOException {
    List<byte[]> files = files();

    List<String> broken =
        IntStream.range(0, ROUNDS)
            .parallel()
            .mapToObj(round -> fault(files, round))
            .flatMap(List::stream)
            .toList();

    assertThat(broken).as("seed %s, %s rounds", SEED, ROUNDS).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whatOnceBrokeTheReaderIsReadWithinTheLaws(Path file) throws IOException {
    assertThat(faults(Files.readAllBytes(file))).isEmpty();
  }

  static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList();
    }
  }

  /** Small ones: they show what large ones would, and a hundred times as often. */
  private static List<byte[]> files() throws IOException {
    return Stream.of("valid", "invalid", "packed")
        .flatMap(folder -> captures(folder).stream())
        .map(CaptureFixture::bytes)
        .toList();
  }

  private static List<CaptureFixture> captures(String folder) {
    try {
      return CaptureFixture.below(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fault(List<byte[]> files, int round) {
    byte[] bytes = new Mutator(SEED + round * 0x9E3779B97F4A7C15L).mutate(files);
    List<String> faults = faults(bytes);
    if (!faults.isEmpty()) {
      keep(bytes, "seed-" + SEED + "-round-" + round);
    }
    return faults.stream().map(fault -> "round " + round + ": " + fault).toList();
  }

  private static void keep(byte[] bytes, String name) {
    try {
      Files.createDirectories(BROKEN);
      Files.write(BROKEN.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> faults(byte[] bytes) {
    Reading reading;
    Reading again;
    try {
      reading = CaptureFixture.read(NAME, bytes, USED_POOL.get());
      again = CaptureFixture.read(NAME, bytes, new JsonPool());
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(e + Stream.of(e.getStackTrace()).limit(4).toList().toString());
    }
    return Stream.of(
            Stream.of("is read otherwise a second time").filter(any -> !reading.equals(again)),
            Stream.of("gives neither a record nor a reason")
                .filter(any -> reading.snapshot().records().isEmpty())
                .filter(any -> reading.problems().isEmpty()),
            reading.problems().stream()
                .filter(problem -> !isOneLineOfTheFile(problem))
                .map(problem -> "reports " + problem))
        .flatMap(faults -> faults)
        .toList();
  }

  private static boolean isOneLineOfTheFile(Diagnostic problem) {
    String file = problem.place().file();
    return problem.toString().lines().count() == 1
        && !problem.message().isBlank()
        && (file.equals(NAME) || file.startsWith(NAME + "/"));
  }
}
