package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.build.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sites whose files for machines tests read: every version and kind of record that is at hand. */
final class DataSites {

  private static final String ADDRESS = "https://example.org/catalog/";
  private static final Path FIXTURES = Path.of("src/test/resources/captures/valid");

  /** Real answers of further versions, which are beside the repository where they may not be in. */
  private static final Path SAMPLES = Path.of("../shared/samples");

  private static final List<Named> ALL = all();

  /**
   * A built site.
   *
   * @param name what it was built from
   * @param site the site
   */
  record Named(String name, Project.Site site) {
    @Override
    public String toString() {
      return name;
    }
  }

  private DataSites() {}

  static Stream<Named> stream() {
    return ALL.stream();
  }

  private static List<Named> all() {
    Stream<Named> own =
        Stream.of(
            new Named("the repository's site", Project.OURS.below(ADDRESS).build()),
            new Named("the same at no address", withoutAddress().build()),
            new Named("every kind of capture", of(FIXTURES).below(ADDRESS).build()));
    Stream<Named> samples =
        Files.isDirectory(SAMPLES)
            ? Stream.of(new Named("the samples", of(SAMPLES).below(ADDRESS).build()))
            : Stream.empty();
    return Stream.concat(own, samples).toList();
  }

  private static Project withoutAddress() {
    return of(Path.of("content/snapshots"));
  }

  /** A project of all captures in a folder. */
  static Project of(Path captures) {
    try {
      Path folder = Files.createTempDirectory("data-site");
      folder.toFile().deleteOnExit();
      try (Stream<Path> files = Files.walk(captures)) {
        for (Path file : files.filter(DataSites::isCapture).toList()) {
          Path copy =
              folder.resolve("content/snapshots").resolve(captures.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      return Project.at(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCapture(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".expected.txt");
  }
}
