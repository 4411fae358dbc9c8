package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sites whose files for machines tests read: every version and kind of record that is at hand. */
final class DataSites {

  /** Names {@link #stream} to the tests that are made for each of the sites. */
  static final String EACH = "io.github.spacecraftcatalog.export.DataSites#stream";

  private static final String ADDRESS = "https://example.org/catalog/";

  /** Goes with everything else that was made. */
  private static final Path FOLDER = Path.of("target/data-sites");

  private static final List<Named> ALL =
      List.of(
          new Named("the repository's site", () -> Project.OURS.below(ADDRESS)),
          new Named("the same at no address", () -> of(Path.of("content/snapshots"))),
          new Named("every kind of capture", () -> of(Samples.FIXTURES).below(ADDRESS)),
          new Named("the samples", () -> of(Samples.folder()).below(ADDRESS)));

  /** A site that is built when a test first asks for it. */
  static final class Named {

    private final String name;
    private final Supplier<Project> project;
    private Optional<Project.Site> built = Optional.empty();

    private Named(String name, Supplier<Project> project) {
      this.name = name;
      this.project = project;
    }

    /** The site; the test is skipped where this machine does not have what it is built from. */
    synchronized Project.Site site() {
      Project.Site site = built.orElseGet(() -> project.get().build());
      built = Optional.of(site);
      return site;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private DataSites() {}

  static Stream<Named> stream() {
    return ALL.stream();
  }

  /** A project of all captures in a folder. */
  static Project of(Path captures) {
    try {
      return Samples.copy(
          captures, Files.createTempDirectory(Files.createDirectories(FOLDER), "site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
