package io.github.spacecraftcatalog.output;

import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of files that publishes wrote into a folder: only these are ever replaced or deleted.
 *
 * <p>It lies in the folder itself, as {@code .catalog-manifest}, so that a folder that is moved or
 * copied stays ours. It is a text in US-ASCII with one {@code \n} after each line:
 *
 * <pre>{@code
 * # catalog manifest 1: the files here that "catalog build" wrote, and may replace or delete
 * 404.html
 * spacecraft/408-progress-8/index.html
 * }</pre>
 *
 * The first line is fixed; the number in it is the version of the format. Each further line is the
 * name of a file relative to the folder, as {@link SitePath#fileName} gives it, in the order of
 * {@link String#compareTo}. The manifest does not name itself. The same files give the same bytes.
 *
 * <p>While a folder is being changed, the list names the files of the old site and of the new one.
 * So a name in it need not exist, but a file that a killed publish left is always in it.
 *
 * @param names names of files, in their order
 */
record Manifest(SortedSet<String> names) {

  /** The name of the file. */
  static final String NAME = ".catalog-manifest";

  private static final String FIRST_LINE =
      "# catalog manifest 1: the files here that \"catalog build\" wrote, and may replace or delete";

  /** More than any page needs; keeps nonsense of any length away from the pattern of site paths. */
  static final int MAX_NAME = 1024;

  Manifest {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  /** A list of these names. */
  static Manifest of(Collection<String> names) {
    return new Manifest(new TreeSet<>(names));
  }

  /** All names of both. */
  Manifest and(Manifest other) {
    var all = new TreeSet<>(names);
    all.addAll(other.names);
    return new Manifest(all);
  }

  /** The names that the other one does not have. */
  SortedSet<String> without(Manifest other) {
    return names.stream()
        .filter(name -> !other.names.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text of the file. */
  byte[] bytes() {
    int length =
        Stream.concat(Stream.of(FIRST_LINE), names.stream()).mapToInt(Manifest::bytes).sum();
    ByteBuffer text = ByteBuffer.allocate(length);
    putLine(text, FIRST_LINE);
    names.forEach(name -> putLine(text, name));
    return text.array();
  }

  private static int bytes(String line) {
    return line.length() + 1;
  }

  private static void putLine(ByteBuffer text, String line) {
    text.put(line.getBytes(StandardCharsets.US_ASCII)).put((byte) '\n');
  }

  /**
   * The manifest of a target; one without names where there is none.
   *
   * @throws TargetRefusedException when it is not a list that a publish wrote: nothing in the
   *     folder can be known to be ours then
   */
  static Manifest read(Target target) throws IOException, TargetRefusedException {
    Path file = target.folder().resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return of(List.of());
    }
    return (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? parse(Files.readAllBytes(file))
            : Optional.<Manifest>empty())
        .orElseThrow(
            () ->
                target.refusal(
                    "its list of published files ("
                        + NAME
                        + ") is damaged; delete the folder, or choose another one"));
  }

  /** Reads the text of a file. Line ends may be Windows', as version control likes to make them. */
  static Optional<Manifest> parse(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
      return Optional.empty();
    }
    List<String> names = lines.subList(1, lines.size());
    return names.stream().allMatch(Manifest::isFileName)
        ? Optional.of(of(names))
        : Optional.empty();
  }

  /** A site path cannot climb out of its folder, and has no drive and no root. */
  private static boolean isFileName(String name) {
    return name.length() <= MAX_NAME
        && SitePath.isValid(name)
        && new SitePath(name).fileName().equals(name)
        && !name.equals(NAME);
  }
}
