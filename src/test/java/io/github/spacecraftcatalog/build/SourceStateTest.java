package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceStateTest {

  private static final Instant LONG_AGO = Instant.parse("2026-01-31T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-02-28T12:00:00Z");

  @TempDir private Path folder;
  private Path about;
  private Path program;

  @BeforeEach
  void makeSources() throws IOException {
    Files.createDirectories(folder.resolve("content/snapshots"));
    about = write("content/about.md");
    program = write("program.jar");
  }

  private Path write(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), name);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    return file;
  }

  private Optional<String> state(String... further) {
    Path content = folder.resolve("content");
    var sources =
        new SiteSources(
            folder,
            content.resolve("snapshots"),
            content,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return SourceState.of(sources, program, List.of(further), NOW);
  }

  @Test
  void theSameSourcesAreInTheSameState() {
    assertThat(state("option")).isPresent().isEqualTo(state("option"));
    assertThat(state("option")).isNotEqualTo(state("other"));
  }

  @Test
  void anotherProgramMakesAnotherState() throws IOException {
    Optional<String> before = state();
    program = write("other.jar");

    assertThat(state()).isPresent().isNotEqualTo(before);
  }

  /** It may be saved again within the same step of the file system's clock. */
  @ParameterizedTest
  @CsvSource({"-3000, true", "-2001, true", "-1000, false", "0, false", "60000, false"})
  void aFileThatWasSavedJustNowIsNotTrusted(long millis, boolean isTrusted) throws IOException {
    Files.setLastModifiedTime(about, FileTime.from(NOW.plusMillis(millis)));

    assertThat(state().isPresent()).isEqualTo(isTrusted);
  }

  @Test
  void whatCannotBeReadHasNoState() throws IOException {
    Files.delete(program);

    assertThat(state()).isEmpty();
  }
}
