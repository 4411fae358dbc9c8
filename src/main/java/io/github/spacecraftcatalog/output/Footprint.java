package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

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

  /** Looks through a folder. */
  static Footprint of(Path folder) throws IOException {
    var walk = new Walk(folder.resolve(Manifest.NAME));
    Files.walkFileTree(folder, walk);
    return new Footprint(walk.files, walk.bytes, walk.newest);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path manifest;
    private long files;
    private long bytes;
    private FileTime newest = FileTime.fromMillis(0);

    Walk(Path manifest) {
      this.manifest = manifest;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      see(attributes);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      see(attributes);
      if (!file.equals(manifest)) {
        files++;
        bytes += attributes.size();
      }
      return FileVisitResult.CONTINUE;
    }

    private void see(BasicFileAttributes attributes) {
      FileTime time = attributes.lastModifiedTime();
      newest = time.compareTo(newest) > 0 ? time : newest;
    }
  }
}
