package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.diagnostic.Place;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Shows the lines around a place.
 *
 * @param project the folder that places name files relative to
 */
record SourceExcerpts(Path project) {

  /**
   * Lines of a file.
   *
   * @param hit the line that is meant
   * @param first the number of the first line that is shown
   * @param lines the text of the lines, without the indentation that all of them have
   */
  record Excerpt(int hit, int first, List<String> lines) {}

  /** How many lines are shown on either side. */
  private static final int AROUND = 3;

  private static final int LONGEST_LINE = 240;

  /** A capture of all spacecraft is some megabytes. */
  private static final long LARGEST_FILE = 64L << 20;

  /** The lines around a place; empty when they are not known or cannot be read. */
  Optional<Excerpt> around(Place place) {
    try {
      Optional<String> text = text(place.file());
      return text.flatMap(
          known ->
              line(place, known).stream().boxed().findFirst().flatMap(hit -> excerpt(known, hit)));
    } catch (IOException e) {
      // The diagnostic itself says more of a file that cannot be read.
      return Optional.empty();
    }
  }

  private Optional<String> text(String file) throws IOException {
    try {
      Path path = project.resolve(file);
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_FILE) {
        return Optional.empty();
      }
      return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
    } catch (InvalidPathException | MalformedInputException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt line(Place place, String text) {
    if (place.line() > 0) {
      return OptionalInt.of(place.line());
    }
    return place.pointer().isEmpty() ? OptionalInt.empty() : JsonPlaces.line(text, place.pointer());
  }

  private static Optional<Excerpt> excerpt(String text, int hit) {
    List<String> lines = text.lines().limit((long) hit + AROUND).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    // What is missing at the end of a file is missed behind its last line.
    int shown = Math.min(hit, lines.size());
    int first = Math.max(1, shown - AROUND);
    return Optional.of(new Excerpt(shown, first, legible(lines.subList(first - 1, lines.size()))));
  }

  /** JSON is indented so far that on a phone nothing else would be seen. */
  private static List<String> legible(List<String> lines) {
    int common =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream()
        .map(line -> line.isBlank() ? "" : shortened(line.substring(common)))
        .toList();
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }
}
