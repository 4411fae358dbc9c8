package io.github.spacecraftcatalog.snapshot;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file in the snapshots folder.
 *
 * @param file where it is on disk
 * @param path its path in the snapshots folder, with {@code /}
 */
record CaptureFile(Path file, String path) implements Comparable<CaptureFile> {

  /** A date in a path: {@code 2026-01-31} or {@code 20260131}, not as a part of a longer word. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9A-Za-z])((?:19|20)\\d\\d)(-?)(\\d\\d)\\2(\\d\\d)(?![0-9A-SU-Za-su-z])");

  /** An entry of the archive that this file is. */
  CaptureFile entry(String entryPath) {
    return new CaptureFile(file, path + "/" + entryPath);
  }

  /** The last date in its path: a file's own date says more than its folder's. */
  Optional<LocalDate> date() {
    return DATE.matcher(path)
        .results()
        .flatMap(match -> date(match.group(1), match.group(3), match.group(4)).stream())
        .reduce((earlier, later) -> later);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(CaptureFile other) {
    return path.compareTo(other.path);
  }
}
