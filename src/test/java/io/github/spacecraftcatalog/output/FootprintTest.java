package io.github.spacecraftcatalog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-31T12:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2026-01-31T12:00:01Z"));

  @TempDir private Path temp;
  private Path folder;

  /** Files at depths that one thread looks through, and at those that several share. */
  @BeforeEach
  void makeSite() throws IOException {
    folder = Files.createDirectory(temp.resolve("site"));
    write(Manifest.NAME, 100);
    write("1", 1);
    write("a/2", 2);
    write("a/b/3", 4);
    write("a/b/c/4", 8);
    write("a/b/c/d/5", 16);
    write("a/e/" + Manifest.NAME, 32);
    Files.createDirectories(folder.resolve("a/empty"));
    age();
  }

  private void write(String name, int size) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[size]);
  }

  private void age() throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, LONG_AGO);
      }
    }
  }

  private Footprint footprint() throws IOException {
    return Footprint.of(folder, new Workers(3));
  }

  @Test
  void filesOfAllDepthsCountButTheManifest() throws IOException {
    assertThat(footprint()).isEqualTo(new Footprint(6, 1 + 2 + 4 + 8 + 16 + 32, LONG_AGO));
  }

  @Test
  void anEmptyFolderHoldsNothing() throws IOException {
    Path empty = folder.resolve("a/empty");

    assertThat(Footprint.of(empty, new Workers(3))).isEqualTo(new Footprint(0, 0, LONG_AGO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        Manifest.NAME,
        "1",
        "a",
        "a/2",
        "a/b",
        "a/b/3",
        "a/b/c",
        "a/b/c/4",
        "a/b/c/d/5",
        "a/empty"
      })
  void whatWasTouchedLastTellsTheTime(String name) throws IOException {
    Files.setLastModifiedTime(folder.resolve(name), LATER);

    assertThat(footprint().newest()).isEqualTo(LATER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"link", "a/link", "a/b/link", "a/b/c/link"})
  void linksAreNotFollowed(String name) throws IOException {
    assumeThat(SymbolicLinks.areSupported(temp)).isTrue();
    Path link = Files.createSymbolicLink(folder.resolve(name), temp);

    assertThat(footprint().files()).isEqualTo(7);

    Files.delete(link);
    age();
    assertThat(footprint().files()).isEqualTo(6);
  }
}
