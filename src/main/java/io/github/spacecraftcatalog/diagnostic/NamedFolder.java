package io.github.spacecraftcatalog.diagnostic;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A folder of sources, and how its owner names it.
 *
 * @param path where it is
 * @param name its name in diagnostics, relative to the project, with {@code /}
 */
public record NamedFolder(Path path, String name) {

  /** Where a file stands below the folder, with {@code /} on every system. */
  public String relative(Path file) {
    return StreamSupport.stream(path.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /** How diagnostics name a file below the folder, or the folder itself. */
  public String display(Path file) {
    return file.equals(path) ? name : name + "/" + relative(file);
  }

  /** A file below the folder, or the folder itself, as a whole. */
  public Place place(Path file) {
    return Place.of(display(file));
  }
}
