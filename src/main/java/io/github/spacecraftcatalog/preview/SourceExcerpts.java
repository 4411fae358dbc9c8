package io.github.spacecraftcatalog.preview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.spacecraftcatalog.diagnostic.Place;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows the lines around places.
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

  /** The lines around those places for which they are known and can be read. */
  Map<Place, Excerpt> around(Collection<Place> places) {
    var excerpts = new HashMap<Place, Excerpt>();
    places.stream()
        .filter(place -> place.line() > 0 || !place.pointer().isEmpty())
        .collect(groupingBy(Place::file, toSet()))
        .forEach((file, wanted) -> excerpts.putAll(in(file, wanted)));
    return excerpts;
  }

  private Map<Place, Excerpt> in(String file, Set<Place> places) {
    try {
      return text(file).map(known -> of(known, places)).orElse(Map.of());
    } catch (IOException e) {
      // The diagnostic itself says more of a file that cannot be read.
      return Map.of();
    }
  }

  private Optional<String> text(String file) throws IOException {
    try {
      Path path = project.resolve(file);
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_FILE) {
        return Optional.empty();
      }
      return Optional.of(Files.readString(path));
    } catch (InvalidPathException | MalformedInputException e) {
      return Optional.empty();
    }
  }

  private static Map<Place, Excerpt> of(String text, Set<Place> places) {
    List<String> lines = text.lines().toList();
    Map<String, Integer> found =
        JsonPlaces.lines(
            text,
            places.stream()
                .filter(place -> place.line() == 0)
                .map(Place::pointer)
                .collect(toSet()));
    var excerpts = new HashMap<Place, Excerpt>();
    for (Place place : places) {
      int hit = place.line() > 0 ? place.line() : found.getOrDefault(place.pointer(), 0);
      if (hit > 0 && !lines.isEmpty()) {
        excerpts.put(place, excerpt(lines, hit));
      }
    }
    return excerpts;
  }

  private static Excerpt excerpt(List<String> lines, int hit) {
    // What is missing at the end of a file is missed behind its last line.
    int shown = Math.min(hit, lines.size());
    int first = Math.max(1, shown - AROUND);
    int last = Math.min(lines.size(), shown + AROUND);
    return new Excerpt(shown, first, legible(lines.subList(first - 1, last)));
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
