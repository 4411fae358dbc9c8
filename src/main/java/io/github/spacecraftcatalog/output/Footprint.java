package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How much a folder holds, and when something in it was changed last: two of one folder are only
 * equal when nothing in it was added, deleted, renamed or written, as far as names, sizes and times
 * tell. Links are not followed.
 *
 * @param files how many files, the manifest left out
 * @param bytes their size together
 * @param newest when a file in it was written, or a folder got, lost or renamed something
 */
public record Footprint(long files, long bytes, FileTime newest) {

  private static final Footprint NOTHING = new Footprint(0, 0, FileTime.fromMillis(0));

  /** Deep enough for every thread to have some of them: each spacecraft has a folder there. */
  private static final int DEPTH_OF_PARTS = 2;

  /** Looks through a folder, which takes its time: there is nothing but calls to the disk. */
  static Footprint of(Path folder, Workers workers) throws IOException {
    Path manifest = folder.resolve(Manifest.NAME);
    var above = new Walk(manifest);
    Files.walkFileTree(folder, Set.of(), DEPTH_OF_PARTS, above);
    var parts = new Footprint[above.folders.size()];
    workers.each(
        parts.length,
        index -> {
          var walk = new Walk(manifest);
          Files.walkFileTree(above.folders.get(index), walk);
          parts[index] = walk.seen;
        });
    return Arrays.stream(parts).reduce(above.seen, Footprint::plus);
  }

  private Footprint plus(Footprint other) {
    return new Footprint(
        files + other.files,
        bytes + other.bytes,
        newest.compareTo(other.newest) < 0 ? other.newest : newest);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path manifest;

    /** Those that are too deep to be looked into. */
    private final List<Path> folders = new ArrayList<>();

    private Footprint seen = NOTHING;

    Walk(Path manifest) {
      this.manifest = manifest;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      see(0, 0, attributes);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isDirectory()) {
        folders.add(file);
      } else if (file.equals(manifest)) {
        see(0, 0, attributes);
      } else {
        see(1, attributes.size(), attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    private void see(long files, long bytes, BasicFileAttributes attributes) {
      seen = seen.plus(new Footprint(files, bytes, attributes.lastModifiedTime()));
    }
  }
}
