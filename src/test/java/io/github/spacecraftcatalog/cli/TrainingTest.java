package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small site that the launcher builds to learn which classes a build needs. */
class TrainingTest {

  private static final Path SITE = Path.of("src/main/training");

  @TempDir private Path folder;

  @Test
  void itIsBuiltWithoutAWordAndHasPagesOfEveryKind() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SITE.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }

    Run run = Run.of("build", "--project", folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    for (String place :
        List.of("spacecraft", "configurations", "families", "agencies", "types", "statuses")) {
      assertThat(folder.resolve("public").resolve(place)).isDirectoryContaining(Files::isDirectory);
    }
    assertThat(folder.resolve("public/feed.atom")).exists();
    assertThat(folder.resolve("public/cards/site.png")).exists();
  }
}
