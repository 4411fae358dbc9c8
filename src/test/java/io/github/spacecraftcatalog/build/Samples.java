package io.github.spacecraftcatalog.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Answers of the source with details, families and flights, where this machine has them. */
final class Samples {

  private static final Path FOLDER = Path.of("../shared/samples");

  private Samples() {}

  /** A project of them; the test is skipped where there are none. */
  static Project in(Path folder) {
    assumeTrue(Files.isDirectory(FOLDER), "the samples are not here");
    try (Stream<Path> samples = Files.list(FOLDER)) {
      Path snapshots = Files.createDirectories(folder.resolve("content/snapshots"));
      for (Path sample : samples.filter(Files::isRegularFile).toList()) {
        Files.copy(sample, snapshots.resolve(sample.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Project.at(folder);
  }
}
