package io.github.spacecraftcatalog.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Answers of the source: the repository's fixtures, and more where this machine has them. */
public final class Samples {

  /** Every kind of capture, and every kind of record. */
  public static final Path FIXTURES = Path.of("src/test/resources/captures/valid");

  /** Real answers, which are beside the repository where they may not be in it. */
  private static final Path FOLDER = Path.of("../shared/samples");

  private Samples() {}

  /** The folder of the real answers; the test is skipped where there are none. */
  public static Path folder() {
    assumeTrue(Files.isDirectory(FOLDER), "the samples are not here");
    return FOLDER;
  }

  /** A project of the real answers; the test is skipped where there are none. */
  static Project in(Path folder) {
    return copy(folder(), folder);
  }

  /**
   * A project of all captures in a folder.
   *
   * @param captures the folder
   * @param folder where the project will be
   */
  public static Project copy(Path captures, Path folder) {
    Path snapshots = folder.resolve("content/snapshots");
    try (Stream<Path> files = Files.walk(captures)) {
      for (Path file : files.filter(Samples::isCapture).toList()) {
        Path copy = snapshots.resolve(captures.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Project.at(folder);
  }

  private static boolean isCapture(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".expected.txt");
  }
}
