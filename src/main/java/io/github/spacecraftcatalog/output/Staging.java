package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The folder beside the target where new files wait until all of them are there. It holds a
 * manifest before it holds anything else, which tells what a killed run left from a folder of the
 * user's. Closing it deletes what is still in it.
 */
final class Staging implements AutoCloseable {

  private final Path folder;
  private final Disk disk;

  private Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * The staging folder of a target, which does not exist yet: what a killed run left is deleted.
   *
   * @throws TargetRefusedException when something that no publish wrote has its name
   */
  static Staging beside(Target target, Disk disk) throws IOException, TargetRefusedException {
    var staging = new Staging(target.staging(), disk);
    if (!staging.isOurs()) {
      throw target.refusal(
          "the new site is prepared in "
              + target.staging()
              + ", where something else is now; move that elsewhere");
    }
    staging.close();
    return staging;
  }

  /** Makes the folder and puts this manifest in. */
  void begin(Manifest manifest) throws IOException {
    disk.createFolder(folder);
    disk.write(marker(), manifest.bytes());
  }

  /** The folder itself. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  private Path marker() {
    return folder.resolve(Manifest.NAME);
  }

  private boolean isOurs() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && (Files.isRegularFile(marker(), LinkOption.NOFOLLOW_LINKS)
            || Folders.entriesOf(folder).isEmpty());
  }

  /** Deletes the manifest last, so that a kill on the way leaves a folder that is known as ours. */
  private final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!file.equals(marker())) {
        disk.delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      if (visited.equals(folder) && Files.exists(marker())) {
        disk.delete(marker());
      }
      disk.delete(visited);
      return FileVisitResult.CONTINUE;
    }
  }
}
